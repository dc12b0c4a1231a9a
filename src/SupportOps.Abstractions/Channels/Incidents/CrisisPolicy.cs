namespace SupportOps.Channels.Incidents;

/// <summary>When an emergency is a crisis, and what is to be done then.</summary>
/// <remarks>
/// It is one when whoever works on it cannot help and the instance is critical, when it takes longer than an hour, or
/// when several people are needed. Source: handbook, Support Channels, Crisis Situations.
/// </remarks>
public sealed record CrisisPolicy
{
    /// <summary>The policy with the announcement channels of the handbook page.</summary>
    public static CrisisPolicy Handbook { get; } = new()
    {
        AnnouncementPlaces = ["#infrastructure", "#development", "#general"],
    };

    /// <summary>The same with the channels that the later page of 2025 names.</summary>
    public static CrisisPolicy Handbook2025 { get; } = new()
    {
        AnnouncementPlaces = ["#production", "#development", "#whats-happening-at-gitlab"],
    };

    /// <summary>Where a document may be announced; one of them suffices, and which one fits is for people.</summary>
    public required IReadOnlyList<string> AnnouncementPlaces { get; init; }

    /// <summary>An emergency that takes longer needs a document.</summary>
    public TimeSpan DocumentAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Who is called and when; second level that has been called by it is not to be called again.</summary>
    public EscalationPolicy Escalation { get; init; } = EscalationPolicy.Emergency;

    /// <summary>What is still to be done at a moment, the most urgent first; empty when nothing is. Pure.</summary>
    /// <param name="events">
    /// What happened, in any order; of two events at one moment the first given counts as the earlier.
    /// </param>
    /// <param name="now">The moment asked about; later events are left out.</param>
    public IReadOnlyList<CrisisDuty> Evaluate(IEnumerable<IncidentEvent> events, DateTimeOffset now)
    {
        var run = IncidentRun.Of(events, now);
        return run.Start is { } start ? [.. new CrisisJudgement(this, run, start, now).Duties()] : [];
    }
}
