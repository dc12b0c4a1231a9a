using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Doctor;

/// <summary>The calendars of booked calls: whether the key is good, and whether each calendar may be read.</summary>
internal sealed class GoogleCheck(DoctorScope scope) : IHealthCheck
{
    private const string WhereKeysAre =
        "A key file is made in the Google Cloud console for a service account, with whose address each calendar is "
            + "shared with \"Make changes to events\".";

    public string Name => "google";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (scope.Settings.FindVariable(CalendarSettings.KeyFile) is null && scope.Settings.File.Calendars is null)
        {
            sheet.Skipped(
                Name, "The calendars of booked calls are not set up.",
                $"set {CalendarSettings.KeyFile}, and write \"calendars\" into {SettingsFile.Name}. " + WhereKeysAre);
            return;
        }

        var use = new CalendarUse { CallTimeout = scope.ProbeTimeout };
        var (_, calendars) = await sheet.TryAsync(
            $"{Name}.key", WhereKeysAre, () => Task.FromResult<CalendarConnections?>(
                CalendarConnections.Open(scope.Settings, scope.Log, scope.Time, use))).ConfigureAwait(false);
        if (calendars is null)
        {
            return;
        }

        using (calendars)
        {
            foreach (var calendar in calendars.All)
            {
                await ReadAsync(sheet, calendar, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // One minute of the calendar is one page at most. That it may be written to shows only when it is.
    private async Task ReadAsync(HealthSheet sheet, ICalendar calendar, CancellationToken cancellationToken)
    {
        var name = $"{Name}.\"{calendar.Name}\"";
        var now = scope.Time.GetUtcNow();
        var (done, _) = await sheet.TryAsync(
            name, WhereKeysAre, async () => await calendar.ListAsync(now, now.AddMinutes(1), cancellationToken)
                .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        if (done)
        {
            sheet.Ok(name, "The service account may read the calendar.");
        }
    }
}
