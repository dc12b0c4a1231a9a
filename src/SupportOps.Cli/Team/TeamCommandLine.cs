using System.Buffers;
using System.CommandLine;
using SupportOps.Cli.Settings;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Team;

/// <summary>What the commands about team files share.</summary>
internal static class TeamCommandLine
{
    public static Argument<string> Folder() => new("DIR")
    {
        Description = "Folder of the Support Team YAML files.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string> Format() =>
        new("--format") { Description = "text (default) or json.", HelpName = "FORMAT" };

    public static TeamFolderReading Read(SettingsReader settings, string? folder, string? emailDomain)
    {
        var path = settings.Require(Setting.Team, folder, "the folder");
        return new TeamFolder(path, new TeamFileOptions { EmailDomain = emailDomain }).Read();
    }

    /// <summary>The format: a setting that is meant for the documents of audits does not bind these commands.</summary>
    public static string FormatOf(SettingsReader settings, string? flag) =>
        flag ?? (settings.Resolve(Setting.Format).Value is "json" ? "json" : "text");

    public static void Write(Terminal terminal, string? format, Func<string> text, Action<IBufferWriter<byte>> json)
    {
        if (string.Equals(format, "json", StringComparison.OrdinalIgnoreCase))
        {
            var buffer = new ArrayBufferWriter<byte>();
            json(buffer);
            terminal.Write(buffer.WrittenSpan);
            return;
        }

        if (!string.Equals(format, "text", StringComparison.OrdinalIgnoreCase))
        {
            throw CommandFailure.Usage($"--format: \"{format}\" is not one of text, json.");
        }

        terminal.Write(text());
    }
}
