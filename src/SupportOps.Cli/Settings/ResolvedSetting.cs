namespace SupportOps.Cli.Settings;

/// <summary>A value and where it came from.</summary>
/// <param name="Value">The value; null when nothing is set.</param>
/// <param name="Origin">For people: a flag, a variable, the settings file, the default.</param>
internal sealed record ResolvedSetting(string? Value, string Origin);
