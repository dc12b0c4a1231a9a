using System.CommandLine;
using SupportOps.Cli.Settings;
using SupportOps.Cli.Team;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops team list</c>: who is in the team, as the files say.</summary>
internal static class TeamListCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = TeamCommandLine.Folder();
        var format = TextOrJson.Option();
        var command = new Command("list", "Lists the members that the Support Team YAML files of a folder "
            + "describe.") { folder, format };
        command.SetAction(parsed =>
        {
            var settings = new SettingsReader(terminal);
            var roster = TeamCommandLine.Read(settings, parsed.GetValue(folder), emailDomain: null).Roster;
            TextOrJson.Write(
                terminal,
                TextOrJson.FormatOf(settings, parsed.GetValue(format)),
                () => TeamListText.Of(roster),
                output => TeamListJson.Write(roster, output));
            foreach (var file in roster.UnreadableFiles)
            {
                terminal.Problem($"{file.File}:{file.Line}:{file.Column}: {file.Message}");
            }

            return (int)(roster.IsComplete && roster.Members.Count > 0 ? ExitCode.Done : ExitCode.Incomplete);
        });
        return command;
    }
}
