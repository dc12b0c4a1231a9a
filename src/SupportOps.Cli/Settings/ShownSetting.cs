namespace SupportOps.Cli.Settings;

/// <summary>A value as it may be shown to anybody, and where it came from.</summary>
/// <param name="Name">Name of the setting or variable.</param>
/// <param name="Value">The value, secrets masked; null when nothing is set.</param>
/// <param name="Origin">For people: a flag, a variable, the settings file, the default.</param>
internal sealed record ShownSetting(string Name, string? Value, string Origin);
