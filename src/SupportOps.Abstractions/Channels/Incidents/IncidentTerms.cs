namespace SupportOps.Channels.Incidents;

/// <summary>How soon an incident of the own systems is resolved, and who is called until then.</summary>
/// <remarks>
/// The first attempt is that of whoever works on it; each interval without a resolution calls the next level. Source:
/// handbook, Customer Support Operations, Incidents; and of 2026, Customer Support Systems, Incidents.
/// </remarks>
public sealed record IncidentTerms
{
    private const int ReviewFromLevel = 3;

    private static readonly string[] Levels =
    [
        "whoever works on it", "the team's channel", "the Specialist on call", "the Fullstack Engineer",
        "the Sr. Support Engineering Manager - Operations",
    ];

    private static readonly int[,] Severities = { { 1, 1, 2, 2 }, { 1, 2, 2, 3 }, { 2, 2, 3, 4 }, { 3, 3, 4, 4 } };

    /// <summary>The earliest usual time to the resolution.</summary>
    public required TimeSpan ResolveFrom { get; init; }

    /// <summary>The latest time to the resolution.</summary>
    public required TimeSpan ResolveWithin { get; init; }

    /// <summary>Who is called and when.</summary>
    public required EscalationPolicy Escalation { get; init; }

    /// <summary>Whether there is a review afterwards whatever level was reached.</summary>
    public required bool IsAlwaysReviewed { get; init; }

    /// <summary>The terms of 2025, by the highest criticality among the systems that are affected.</summary>
    /// <param name="criticality">The criticality.</param>
    /// <exception cref="ArgumentOutOfRangeException">The criticality is none of the four.</exception>
    public static IncidentTerms Of2025(Criticality criticality) => criticality switch
    {
        Criticality.MissionCritical => Build("mission-critical", 1, 2, TimeSpan.FromMinutes(10), 4),
        Criticality.BusinessCritical => Build("business-critical", 2, 4, TimeSpan.FromMinutes(30), 3),
        Criticality.BusinessOperational =>
            Build("business-operational", 24, 48, TimeSpan.FromHours(8), 2, pastTheTime: 3),
        Criticality.Administrative => Build("administrative", 48, 72, TimeSpan.FromHours(24), 2, pastTheTime: 3),
        _ => throw new ArgumentOutOfRangeException(nameof(criticality), criticality, "It is none of the four."),
    };

    /// <summary>The severity of 2026, 1 to 4; 1 is the gravest.</summary>
    /// <param name="criticality">The highest criticality among the systems that are affected.</param>
    /// <param name="effect">What it does to people.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none of the four.</exception>
    public static int SeverityOf(Criticality criticality, IncidentEffect effect)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)criticality, 3u, nameof(criticality));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)effect, 3u, nameof(effect));
        return Severities[(int)criticality, (int)effect];
    }

    /// <summary>The terms of 2026. The page names no last level, so all four are called.</summary>
    /// <param name="severity">The severity, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is none of the four.</exception>
    public static IncidentTerms Of2026(int severity) => severity switch
    {
        1 => Build("severity-1", 1, 2, TimeSpan.FromMinutes(10), 4),
        2 => Build("severity-2", 2, 4, TimeSpan.FromMinutes(30), 4),
        3 => Build("severity-3", 24, 48, TimeSpan.FromHours(8), 4),
        4 => Build("severity-4", 48, 72, TimeSpan.FromHours(24), 4),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "It is none of the four."),
    };

    /// <summary>Whether there is a review afterwards.</summary>
    /// <param name="level">The highest level that was called.</param>
    public bool NeedsReview(int level) => IsAlwaysReviewed || level >= ReviewFromLevel;

    private static IncidentTerms Build(
        string name, int from, int within, TimeSpan interval, int lastLevel, int? pastTheTime = null)
    {
        var steps = Levels.Take(lastLevel + 1)
            .Select((who, level) => new EscalationStep(level, who, interval * level));
        return new IncidentTerms
        {
            ResolveFrom = TimeSpan.FromHours(from),
            ResolveWithin = TimeSpan.FromHours(within),
            IsAlwaysReviewed = within <= 4,
            Escalation = new EscalationPolicy
            {
                Name = name,
                Steps = pastTheTime is { } level
                    ? [.. steps, new EscalationStep(level, Levels[level], TimeSpan.FromHours(within))]
                    : [.. steps],
                StoppedBy = EscalationStop.Resolution,
            },
        };
    }
}
