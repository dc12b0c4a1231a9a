namespace SupportOps.IssueFlow;

/// <summary>How fast an incident is worked, and who is called when it takes longer. Pure: time comes in as a value.
/// </summary>
/// <remarks>An incident walks through no stages. Source: handbook, Incidents, 2025 and 2026.</remarks>
public sealed record IncidentPolicy
{
    private static readonly EscalationLevel[] Ladder =
    [
        new(1, "Tell the team's channel"),
        new(2, "Page the Specialist on call"),
        new(3, "Page the Fullstack Engineer"),
        new(4, "Page the Sr. Support Engineering Manager - Operations"),
    ];

    // Rows by criticality, columns by effect, in the order of the enumerations.
    private static readonly int[][] Severities2026 = [[1, 1, 2, 2], [1, 2, 2, 3], [2, 2, 3, 4], [3, 3, 4, 4]];

    private static readonly IncidentUrgency[] Urgencies2025 =
    [
        Urgency("Mission Critical", 1, 2, TimeSpan.FromMinutes(10), 4, 4, isReviewed: true),
        Urgency("Business Critical", 2, 4, TimeSpan.FromMinutes(30), 3, 3, isReviewed: true),
        Urgency("Business Operational", 24, 48, TimeSpan.FromHours(8), 2, 3, isReviewed: false),
        Urgency("Administrative", 48, 72, TimeSpan.FromHours(24), 2, 3, isReviewed: false),
    ];

    // The source of 2026 names no highest level, so every severity may go up the whole ladder.
    private static readonly IncidentUrgency[] Urgencies2026 =
    [
        Urgency("Severity 1", 1, 2, TimeSpan.FromMinutes(10), 4, 4, isReviewed: true),
        Urgency("Severity 2", 2, 4, TimeSpan.FromMinutes(30), 4, 4, isReviewed: true),
        Urgency("Severity 3", 24, 48, TimeSpan.FromHours(8), 4, 4, isReviewed: false),
        Urgency("Severity 4", 48, 72, TimeSpan.FromHours(24), 4, 4, isReviewed: false),
    ];

    private readonly Func<Criticality, IncidentEffect, IncidentUrgency> _urgencyOf;

    private IncidentPolicy(string name, Func<Criticality, IncidentEffect, IncidentUrgency> urgencyOf)
    {
        Name = name;
        _urgencyOf = urgencyOf;
    }

    /// <summary>2025: the criticality of the highest affected system decides.</summary>
    public static IncidentPolicy Of2025 { get; } = new("2025", (criticality, _) => Urgencies2025[(int)criticality]);

    /// <summary>2026: criticality and effect give a severity from 1 to 4.</summary>
    public static IncidentPolicy Of2026 { get; } = new(
        "2026", (criticality, effect) => Urgencies2026[Severities2026[(int)criticality][(int)effect] - 1])
    {
        IncidentAfter = TimeSpan.FromMinutes(10),
    };

    /// <summary>Name of the version.</summary>
    public string Name { get; }

    /// <summary>What cannot be solved in this time is an incident; null when the version does not say.</summary>
    public TimeSpan? IncidentAfter { get; private init; }

    /// <summary>The ladder, the first rung first.</summary>
    public IReadOnlyList<EscalationLevel> Levels { get; } = Ladder;

    /// <summary>How urgent an incident is.</summary>
    /// <param name="criticality">Criticality of the highest affected system.</param>
    /// <param name="effect">What it does to people; 2025 does not look at it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criticality or effect.</exception>
    public IncidentUrgency UrgencyOf(Criticality criticality, IncidentEffect effect)
    {
        if (!Enum.IsDefined(criticality))
        {
            throw new ArgumentOutOfRangeException(nameof(criticality), criticality, "There is no such criticality.");
        }

        return Enum.IsDefined(effect)
            ? _urgencyOf(criticality, effect)
            : throw new ArgumentOutOfRangeException(nameof(effect), effect, "There is no such effect.");
    }

    private static IncidentUrgency Urgency(
        string name, int fromHours, int withinHours, TimeSpan every, int highest, int highestLate, bool isReviewed) =>
        new()
        {
            Name = name,
            ResolveFrom = TimeSpan.FromHours(fromHours),
            ResolveWithin = TimeSpan.FromHours(withinHours),
            EscalateEvery = every,
            HighestLevel = highest,
            HighestLevelWhenLate = highestLate,
            IsAlwaysReviewed = isReviewed,
        };
}
