namespace SupportOps.Channels.Incidents;

/// <summary>The latest alarm of an incident and what happened since.</summary>
/// <param name="Start">When the alarm went off; null when none did.</param>
/// <param name="Events">What happened since, in order, up to the moment asked about.</param>
/// <param name="Warnings">What does not fit.</param>
internal sealed record IncidentRun(
    DateTimeOffset? Start, IReadOnlyList<IncidentEvent> Events, IReadOnlyList<string> Warnings)
{
    public DateTimeOffset? ResolvedAt => Find(IncidentEventKind.Resolved)?.At;

    public IncidentEvent? Find(IncidentEventKind kind) => Events.FirstOrDefault(happened => happened.Kind == kind);

    public bool Has(IncidentEventKind kind) => Find(kind) is not null;

    public static IncidentRun Of(IEnumerable<IncidentEvent> events, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(events);
        DateTimeOffset? start = null;
        var run = new List<IncidentEvent>();
        var warnings = new List<string>();
        // The sort is stable: of two events at one moment the one that was given first counts as the earlier.
        foreach (var happened in events.Where(happened => happened.At <= now)
            .OrderBy(happened => happened.At))
        {
            if (happened.Kind is IncidentEventKind.Triggered)
            {
                if (start is null || run.Exists(earlier => earlier.Kind is IncidentEventKind.Resolved))
                {
                    start = happened.At;
                    run.Clear();
                }
            }
            else if (start is null)
            {
                warnings.Add($"{happened.Kind} at {Wording.Of(happened.At)} has no alarm before it and counts not.");
            }
            else
            {
                run.Add(happened);
            }
        }

        return new IncidentRun(start, run, warnings);
    }
}
