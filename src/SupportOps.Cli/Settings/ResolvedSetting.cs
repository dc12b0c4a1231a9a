namespace SupportOps.Cli.Settings;

/// <summary>A value and where it came from.</summary>
/// <param name="Value">The value; null when nothing is set.</param>
/// <param name="Origin">For people: a flag, a variable, the settings file, the default.</param>
internal sealed record ResolvedSetting(string? Value, string Origin)
{
    /// <summary>Where a value comes from that nobody gave.</summary>
    public const string DefaultOrigin = "default";

    /// <summary>The value that somebody gave; null when there is none but the default.</summary>
    public string? Given => Origin == DefaultOrigin ? null : Value;
}
