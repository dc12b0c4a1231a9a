using System.CommandLine;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;
using SupportOps.Team;

namespace SupportOps.Cli.Commands;

/// <summary>
/// <c>supportops calendly process</c>: one payload, and the calendar it belongs on made to say so.
/// </summary>
internal sealed class CalendlyProcessCommand(Terminal terminal)
{
    private static readonly CalendarUse DryRunInstead = CalendarUse.ByAPerson with
    {
        Alternative = "Give --dry-run to see what would be done.",
    };

    private readonly Argument<string> _file = new("FILE") { Description = "The payload; - for standard input." };

    private readonly Option<string> _team = new("--team")
    {
        Description = "Folder of the Support Team YAML files.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Says what would be done and touches no calendar.",
    };

    private readonly Option<string> _format = TextOrJson.Option();

    private readonly Option<bool> _quiet = CalendlyCommandLine.QuietOption();

    public static Command Create(Terminal terminal)
    {
        var process = new CalendlyProcessCommand(terminal);
        var command = new Command(
            "process",
            "Classifies one payload of a Calendly webhook, and adds the call to its calendar or removes it; needs "
                + $"{CalendarSettings.KeyFile} and \"calendars\" in {SettingsFile.Name}.")
        {
            process._file, process._team, process._dryRun, process._format, process._quiet,
        };
        command.SetAction(process.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        terminal.IsQuiet = parsed.GetValue(_quiet);
        var settings = new SettingsReader(terminal);
        var format = TextOrJson.FormatOf(settings, parsed.GetValue(_format));
        TextOrJson.Check(format);
        var team = settings.Require(Setting.Team, parsed.GetValue(_team), "--team");
        var file = parsed.GetRequiredValue(_file);
        var payload = CalendlyPayload.Read(file, settings);
        var roster = WholeTeam.ReadPart(team);
        var result = parsed.GetValue(_dryRun) || !payload.ConcernsCalendars
            ? payload.Classify(roster)
            : await ScheduleAsync(payload, roster, settings, cancellationToken).ConfigureAwait(false);
        TextOrJson.Write(
            terminal,
            format,
            () => CalendlyProcessText.Of(result),
            output => CalendlyProcessJson.Write(result, output));
        return (int)result.ExitCode;
    }

    private async Task<CalendlyProcessResult> ScheduleAsync(
        CalendlyPayload payload, Roster roster, SettingsReader settings, CancellationToken cancellationToken)
    {
        using var log = new TerminalLog(terminal, progress: null);
        using var calendars = CalendarConnections.Open(settings, log, terminal.Time, DryRunInstead);
        return await CalendlyProcessRun.ScheduleAsync(payload.Classify(roster), calendars.All, cancellationToken)
            .ConfigureAwait(false);
    }
}
