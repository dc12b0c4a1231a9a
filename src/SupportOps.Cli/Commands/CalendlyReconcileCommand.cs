using System.CommandLine;
using System.Globalization;
using SupportOps.Calendly;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary>
/// <c>supportops calendly reconcile</c>: what is booked against what stands in the calendars, and the repair.
/// </summary>
internal sealed class CalendlyReconcileCommand
{
    private const int DefaultDays = 30;
    private const int MostDays = 366;

    private readonly Option<string> _team = new("--team")
    {
        Description = "Folder of the Support Team YAML files.",
        HelpName = "DIR",
    };

    private readonly Option<int> _days = new("--days")
    {
        Description = string.Create(
            CultureInfo.InvariantCulture, $"How many days from now, 1 to {MostDays} (default: {DefaultDays})."),
        HelpName = "N",
        DefaultValueFactory = _ => DefaultDays,
    };

    private readonly Option<bool> _restore = new("--restore")
    {
        Description = "Brings back entries of booked calls that were removed from their calendar.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Shows the difference and changes nothing.",
    };

    private readonly Option<string> _organization = CalendlyCommandLine.Organization();

    public static Command Create(Terminal terminal)
    {
        var reconcile = new CalendlyReconcileCommand();
        var command = new Command(
            "reconcile",
            "Compares the calls that an organization has booked with the calendars, and repairs these; needs "
                + $"{CalendarSettings.KeyFile} and \"calendars\" in {SettingsFile.Name}.")
        {
            reconcile._team, reconcile._days, reconcile._restore, reconcile._dryRun, reconcile._organization,
        };
        return new CalendlyCommandLine(terminal).Run(command, reconcile.RunAsync);
    }

    private async Task<ExitCode> RunAsync(CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var parsed = invocation.Parsed;
        var now = invocation.Terminal.Time.GetUtcNow();
        var days = DaysOf(parsed);
        var team = invocation.Settings.Require(Setting.Team, parsed.GetValue(_team), "--team");
        using var log = new TerminalLog(invocation.Terminal, progress: null);
        using var calendars = CalendarConnections.Open(
            invocation.Settings, log, invocation.Terminal.Time, CalendarUse.ByAPerson);
        var run = new CalendlyReconcileRun(invocation.Client, calendars.All, WholeTeam.Read(team));
        var span = new ScheduledEventQuery
        {
            Organization = await invocation.OrganizationAsync(_organization, cancellationToken).ConfigureAwait(false),
            From = now,
            To = now.AddDays(days),
        };
        var isDryRun = parsed.GetValue(_dryRun);
        var result = await run.CompareAsync(span, parsed.GetValue(_restore), isDryRun, cancellationToken)
            .ConfigureAwait(false);
        result = isDryRun
            ? result
            : await new CalendarRepair(calendars.All).RunAsync(result, cancellationToken).ConfigureAwait(false);
        return Tell(invocation, result);
    }

    // What was changed before a failure is told as well: it stays changed.
    private static ExitCode Tell(CalendlyInvocation invocation, CalendlyReconcileResult result)
    {
        invocation.Write(
            () => CalendlyReconcileText.Of(result), writer => CalendlyReconcileJson.Write(result, writer));
        if (result.Failure is { } failure)
        {
            invocation.Terminal.Problem($"supportops: {failure.Message} The repair stopped there; run it again.");
        }

        return result.IsStopped
            ? throw new StoppedHalfwayException("Stopped; what is told above stays changed. Run it again for the rest.")
            : result.ExitCode;
    }

    private int DaysOf(ParseResult parsed)
    {
        var days = parsed.GetValue(_days);
        return days is >= 1 and <= MostDays
            ? days
            : throw CommandFailure.Usage(string.Create(
                CultureInfo.InvariantCulture, $"--days: {days} is not from 1 to {MostDays}."));
    }
}
