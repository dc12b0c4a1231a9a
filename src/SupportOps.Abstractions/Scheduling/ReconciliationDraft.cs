namespace SupportOps.Scheduling;

/// <summary>A plan in the making.</summary>
internal sealed class ReconciliationDraft
{
    private readonly Dictionary<string, Dictionary<EntryId, CalendarEntry>> _there;
    private readonly HashSet<EntryId> _explained = [];
    private readonly List<ReconciliationStep> _steps = [];
    private readonly bool _restores;
    private int _calls;
    private int _matching;

    public ReconciliationDraft(IReadOnlyDictionary<string, IReadOnlyList<CalendarEntry>> entries, bool restores)
    {
        _restores = restores;
        _there = entries.ToDictionary(
            calendar => calendar.Key,
            calendar => calendar.Value.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id),
            StringComparer.Ordinal);
    }

    public void Add(Booking booking, BookingClassification classification, CalendarEntry? entry)
    {
        if (booking.ScheduledEventUri is not { Length: > 0 } uri || !_explained.Add(EntryId.Of(uri)))
        {
            return;
        }

        if (IsGone(booking))
        {
            RemoveEverywhere(EntryId.Of(uri));
        }
        else if (!classification.IsConclusive)
        {
            LeaveEverywhere(EntryId.Of(uri), "It cannot be said where the call belongs: the team is incomplete.");
        }
        else if (classification.Calendar is null || entry is null)
        {
            LeaveEverywhere(EntryId.Of(uri), "The call is booked and belongs on no calendar any more.");
        }
        else
        {
            Place(entry, classification.Calendar);
        }
    }

    /// <summary>Everything there is to do. Entries that no booking explains come last.</summary>
    public ReconciliationPlan ToPlan()
    {
        foreach (var (calendar, entries) in _there)
        {
            foreach (var entry in entries.Values.Where(entry => !_explained.Contains(entry.Id)))
            {
                Step(ReconciliationAction.Leave, calendar, entry, "Its call is not among the bookings of these days.");
            }
        }

        return new ReconciliationPlan
        {
            Steps =
            [
                .. _steps.OrderBy(step => step.Action)
                    .ThenBy(step => step.Entry.Start)
                    .ThenBy(step => step.Entry.Id.Value, StringComparer.Ordinal)
                    .ThenBy(step => step.Calendar, StringComparer.Ordinal),
            ],
            Calls = _calls,
            Matching = _matching,
        };
    }

    private static bool IsGone(Booking booking) =>
        booking.IsEventCanceled || booking.Invitees.Active is 0;

    private void Place(CalendarEntry entry, string calendar)
    {
        if (!_there.TryGetValue(calendar, out var there))
        {
            throw new ArgumentException(
                $"There is no calendar \"{calendar}\"; there are: {string.Join(", ", _there.Keys)}.", nameof(calendar));
        }

        _calls++;
        if (there.GetValueOrDefault(entry.Id) is not { } found)
        {
            Step(
                _restores ? ReconciliationAction.Restore : ReconciliationAction.Add,
                calendar, entry, "The call is booked and its entry is missing.");
        }
        else if (FindDifference(entry, found) is { } difference)
        {
            Step(ReconciliationAction.Correct, calendar, entry, difference);
        }
        else
        {
            _matching++;
        }

        MoveOthers(entry.Id, calendar);
    }

    private static string? FindDifference(CalendarEntry wanted, CalendarEntry found)
    {
        string?[] differing =
        [
            wanted.Start == found.Start ? null : "start",
            wanted.End == found.End ? null : "end",
            string.Equals(wanted.Summary, found.Summary, StringComparison.Ordinal) ? null : "title",
        ];
        var names = string.Join(", ", differing.OfType<string>());
        return names.Length == 0 ? null : $"The booking differs in: {names}.";
    }

    private void RemoveEverywhere(EntryId id) =>
        ForEach(id, (calendar, entry) => Step(
            ReconciliationAction.Remove, calendar, entry, "The call was cancelled."));

    private void MoveOthers(EntryId id, string right) => ForEach(id, (calendar, entry) =>
    {
        if (!string.Equals(calendar, right, StringComparison.Ordinal))
        {
            Step(ReconciliationAction.Move, calendar, entry, $"The call belongs on \"{right}\".");
        }
    });

    private void LeaveEverywhere(EntryId id, string reason) =>
        ForEach(id, (calendar, entry) => Step(ReconciliationAction.Leave, calendar, entry, reason));

    private void ForEach(EntryId id, Action<string, CalendarEntry> act)
    {
        foreach (var (calendar, entries) in _there)
        {
            if (entries.GetValueOrDefault(id) is { } entry)
            {
                act(calendar, entry);
            }
        }
    }

    private void Step(ReconciliationAction action, string calendar, CalendarEntry entry, string reason) =>
        _steps.Add(new ReconciliationStep
        {
            Action = action,
            Calendar = calendar,
            Entry = entry,
            Reason = reason,
        });
}
