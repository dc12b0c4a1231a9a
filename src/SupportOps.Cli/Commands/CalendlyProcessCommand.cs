using System.CommandLine;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly process</c>: one payload, and which calendar it belongs on.</summary>
internal static class CalendlyProcessCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The payload; - for standard input." };
        var team = new Option<string>("--team")
        {
            Description = "Folder of the Support Team YAML files.",
            HelpName = "DIR",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would be done and touches no calendar." };
        var format = TextOrJson.Option();
        var command = new Command("process", "Classifies one payload of a Calendly "
            + "webhook.") { file, team, dryRun, format };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(dryRun))
            {
                throw CommandFailure.Usage("calendly process needs a calendar to write to; not there yet. Give "
                    + "--dry-run to see what would be done.");
            }

            var settings = new SettingsReader(terminal);
            var chosen = TextOrJson.FormatOf(settings, parsed.GetValue(format));
            TextOrJson.Check(chosen);
            var folder = settings.Require(Setting.Team, parsed.GetValue(team), "--team");
            var result = CalendlyProcessRun.Classify(parsed.GetRequiredValue(file), folder, settings);
            TextOrJson.Write(
                terminal,
                chosen,
                () => CalendlyProcessText.Of(result),
                output => CalendlyProcessJson.Write(result, output));
            return (int)result.ExitCode;
        });
        return command;
    }
}
