using System.CommandLine;
using SupportOps.Cli.Settings;
using SupportOps.Cli.Team;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops team check</c>: validates the Support Team files of a folder as one set.</summary>
internal static class TeamCheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = TeamCommandLine.Folder();
        var format = TextOrJson.Option();
        var domain = new Option<string>("--email-domain")
        {
            Description = "Domain that every e-mail address must have; without it the domain is not checked.",
            HelpName = "DOMAIN",
        };
        var command = new Command("check", "Validates the Support Team YAML files of a folder as one "
            + "set.") { folder, domain, format };
        command.SetAction(parsed =>
        {
            var settings = new SettingsReader(terminal);
            var reading = TeamCommandLine.Read(
                settings, parsed.GetValue(
                    folder), settings.Resolve(Setting.EmailDomain, parsed.GetValue(domain)).Value);
            TextOrJson.Write(
                terminal,
                TextOrJson.FormatOf(settings, parsed.GetValue(format)),
                () => TeamCheckText.Of(reading),
                output => TeamCheckJson.Write(reading, output));
            return (int)Decide(reading, terminal);
        });
        return command;
    }

    private static ExitCode Decide(TeamFolderReading reading, Terminal terminal)
    {
        // An empty folder has no invalid file, but nothing was checked either.
        if (reading.Files.Count == 0)
        {
            terminal.Problem("supportops: the folder holds no *.yaml and no *.yml: nothing was checked.");
            return ExitCode.Incomplete;
        }

        return reading.Files.All(file => file.Valid) ? ExitCode.Done : ExitCode.Findings;
    }
}
