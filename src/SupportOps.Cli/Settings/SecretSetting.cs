namespace SupportOps.Cli.Settings;

/// <summary>
/// Finds a secret: in its variable, in the file that the variable with <c>_FILE</c> names, or in standard input where
/// that names <c>-</c>. Never in a flag, which histories and process lists show.
/// </summary>
internal static class SecretSetting
{
    /// <summary>The secret without the blanks around it; null when nothing names one.</summary>
    /// <exception cref="CommandFailure">The file is missing or empty.</exception>
    public static string? Find(SettingsReader settings, string variable)
    {
        if (settings.FindVariable(variable)?.Trim() is { Length: > 0 } value)
        {
            return value;
        }

        var name = variable + "_FILE";
        return settings.FindVariable(name) is { } path ? ReadFile(settings, path, name) : null;
    }

    /// <summary>The secret of a file, or of standard input for <c>-</c>.</summary>
    /// <param name="settings">Where standard input comes from.</param>
    /// <param name="path">The file.</param>
    /// <param name="name">What named the file, for messages.</param>
    /// <exception cref="CommandFailure">The file is missing or empty.</exception>
    public static string ReadFile(SettingsReader settings, string path, string name)
    {
        if (path is not "-" && !File.Exists(path))
        {
            // Who mistakes the option gives the secret itself in place of its file.
            throw CommandFailure.Usage(
                $"{name}: there is no file of the name that was given. It is not shown, for it may be the secret.");
        }

        var secret = (path is "-" ? settings.ReadInput() : File.ReadAllText(path)).Trim();
        return secret.Length > 0 ? secret : throw CommandFailure.Usage($"{name}: {path} is empty.");
    }
}
