using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Does what a plan says. May be repeated after an error.</summary>
internal sealed class CalendarRepair(IEnumerable<ICalendar> calendars)
{
    private readonly Dictionary<string, ICalendar> _calendars =
        calendars.ToDictionary(calendar => calendar.Name, StringComparer.Ordinal);

    private readonly Dictionary<ReconciliationStep, EntryChange> _changes = [];
    private readonly HashSet<EntryId> _kept = [];

    /// <summary>Takes the steps in their order, up to the first that fails.</summary>
    public async Task<CalendlyReconcileResult> RunAsync(
        CalendlyReconcileResult result, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var step in result.Plan.Steps)
            {
                await TakeAsync(step, cancellationToken).ConfigureAwait(false);
            }

            return result with { Changes = _changes };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return result with { Changes = _changes, IsStopped = true };
        }
        catch (SupportOpsApiException exception)
        {
            return result with { Changes = _changes, Failure = exception };
        }
    }

    private async Task TakeAsync(ReconciliationStep step, CancellationToken cancellationToken)
    {
        // Where the right calendar keeps the call removed, the wrong one has its only entry.
        if (step.Action is ReconciliationAction.Leave
            || (step.Action is ReconciliationAction.Move && _kept.Contains(step.Entry.Id)))
        {
            return;
        }

        var change = await ChangeAsync(_calendars[step.Calendar], step, cancellationToken).ConfigureAwait(false);
        _changes.Add(step, change);
        if (change is EntryChange.StaysRemoved)
        {
            _kept.Add(step.Entry.Id);
        }
    }

    private Task<EntryChange> ChangeAsync(
        ICalendar calendar, ReconciliationStep step, CancellationToken cancellationToken) => step.Action switch
        {
            ReconciliationAction.Add => AddAsync(calendar, step.Entry, cancellationToken),
            ReconciliationAction.Move => calendar.MoveAwayAsync(step.Entry.Id, cancellationToken),
            ReconciliationAction.Remove => calendar.RemoveAsync(TombstoneOf(step.Entry), cancellationToken),
            ReconciliationAction.Restore => calendar.RestoreAsync(step.Entry, cancellationToken),
            _ => calendar.AddAsync(step.Entry, cancellationToken),
        };

    // A person's removal holds for the call, whichever calendar it belongs on now.
    private async Task<EntryChange> AddAsync(
        ICalendar calendar, CalendarEntry entry, CancellationToken cancellationToken) =>
        await RemovedEntries.ContainAsync(_calendars.Values, entry.Id, cancellationToken).ConfigureAwait(false)
            ? EntryChange.StaysRemoved
            : await calendar.AddAsync(entry, cancellationToken).ConfigureAwait(false);

    private static EntryTombstone TombstoneOf(CalendarEntry entry) =>
        new() { SourceUri = entry.SourceUri, Start = entry.Start, End = entry.End };
}
