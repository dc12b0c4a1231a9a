using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Finds what listings do not show: that an entry is missing because it was removed.</summary>
internal static class RemovedEntries
{
    public static async Task<bool> ContainAsync(
        IEnumerable<ICalendar> calendars, EntryId id, CancellationToken cancellationToken)
    {
        foreach (var calendar in calendars)
        {
            if (await calendar.FindAsync(id, cancellationToken).ConfigureAwait(false) is EntryStanding.Removed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which additions of a plan would find that their entry was removed.</summary>
    /// <exception cref="SupportOpsApiException">A calendar did not answer.</exception>
    public static async Task<IReadOnlyDictionary<ReconciliationStep, EntryChange>> ForeseeAsync(
        ReconciliationPlan plan, IReadOnlyList<ICalendar> calendars, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<ReconciliationStep, EntryChange>();
        foreach (var step in plan.Steps.Where(step => step.Action is ReconciliationAction.Add))
        {
            if (await ContainAsync(calendars, step.Entry.Id, cancellationToken).ConfigureAwait(false))
            {
                changes.Add(step, EntryChange.StaysRemoved);
            }
        }

        return changes;
    }
}
