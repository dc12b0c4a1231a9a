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

    public static TeamFolderReading Read(SettingsReader settings, string? folder, string? emailDomain)
    {
        var path = settings.Require(Setting.Team, folder, "the folder");
        return new TeamFolder(path, new TeamFileOptions { EmailDomain = emailDomain }).Read();
    }
}
