namespace SupportOps.Cli.Settings;

/// <summary>Finds values: flag, then environment variable, then settings file, then default.</summary>
internal sealed class SettingsReader
{
    private readonly Terminal _terminal;

    public SettingsReader(Terminal terminal)
        : this(terminal, SettingsFile.Read(terminal.WorkingFolder))
    {
    }

    private SettingsReader(Terminal terminal, SettingsFile file)
    {
        _terminal = terminal;
        File = file;
    }

    public SettingsFile File { get; }

    /// <summary>Whether the folder has a settings file, readable or not.</summary>
    public bool IsFilePresent =>
        System.IO.File.Exists(Path.Combine(_terminal.WorkingFolder, SettingsFile.Name));

    /// <summary>Goes by flags, variables and defaults alone, for who has to say that the file is no good.</summary>
    public static SettingsReader WithoutFile(Terminal terminal) => new(terminal, new SettingsFile());

    /// <summary>Standard input to its end, as text.</summary>
    public string ReadInput()
    {
        using var reader = new StreamReader(_terminal.Input, leaveOpen: true);
        return reader.ReadToEnd();
    }

    /// <summary>Standard input to its end, byte by byte as it came.</summary>
    public byte[] ReadInputBytes()
    {
        using var bytes = new MemoryStream();
        _terminal.Input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A value and its origin.</summary>
    public ResolvedSetting Resolve(Setting setting, string? flag = null)
    {
        if (flag is not null)
        {
            return new ResolvedSetting(flag, "flag");
        }

        if (FindVariable(setting.Variable) is { } variable)
        {
            return new ResolvedSetting(variable, setting.Variable);
        }

        return File.Find(setting) is { } value
            ? new ResolvedSetting(value, SettingsFile.Name)
            : new ResolvedSetting(setting.Default, setting.Default is null ? "not set" : ResolvedSetting.DefaultOrigin);
    }

    /// <summary>A value that the command cannot do without.</summary>
    /// <exception cref="CommandFailure">Nothing sets it.</exception>
    public string Require(Setting setting, string? flag, string option) =>
        Resolve(setting, flag).Value is { Length: > 0 } value
            ? value
            : throw CommandFailure.Usage($"Give {option}, set {setting.Variable}, or write \"{setting.Key}\" into "
            + $"{SettingsFile.Name}.");

    /// <summary>Why a variable gives nothing, as the end of a sentence: <c>is empty</c> or <c>is not set</c>.</summary>
    public string WhyMissing(string name) => _terminal.FindVariable(name) is null ? "is not set" : "is empty";

    /// <summary>
    /// An environment variable; an empty one counts as not set, as pipelines pass unset variables on.
    /// </summary>
    public string? FindVariable(string name) => _terminal.FindVariable(name) is { Length: > 0 } value ? value : null;
}
