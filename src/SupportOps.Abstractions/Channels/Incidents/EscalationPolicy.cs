using SupportOps.Channels.Tables;

namespace SupportOps.Channels.Incidents;

/// <summary>Which levels are called, and how long after the alarm.</summary>
public sealed record EscalationPolicy
{
    /// <summary>
    /// Emergency tickets: the engineer on call acknowledges within 5 minutes by the clock, or second level is alerted.
    /// What follows second level is not laid down.
    /// </summary>
    /// <remarks>Source: handbook, Support Channels, Emergency Tickets.</remarks>
    public static EscalationPolicy Emergency { get; } = new()
    {
        Name = HandbookPromises.Emergency,
        Steps =
        [
            new EscalationStep(1, "the engineer on call", TimeSpan.Zero),
            new EscalationStep(2, "second level", TimeSpan.FromMinutes(HandbookPromises.EmergencyMinutes)),
        ],
        StoppedBy = EscalationStop.Acknowledgement,
    };

    /// <summary>Name of the policy.</summary>
    public required string Name { get; init; }

    /// <summary>The levels: at least one, each higher and later than the one before, the first at the alarm.</summary>
    /// <exception cref="ArgumentException">There is none, or their order is another.</exception>
    public required IReadOnlyList<EscalationStep> Steps
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>What stops it from climbing by itself.</summary>
    public required EscalationStop StoppedBy { get; init; }

    /// <summary>Who has an incident, who is next and when. Pure.</summary>
    /// <param name="events">
    /// What happened, in any order; of two events at one moment the first given counts as the earlier. An alarm after a
    /// resolution begins anew.
    /// </param>
    /// <param name="now">The moment asked about; later events are left out.</param>
    /// <param name="onCall">Who can be called; null when that is of no interest.</param>
    public EscalationState Evaluate(
        IEnumerable<IncidentEvent> events, DateTimeOffset now, IReadOnlyList<OnCallShift>? onCall = null) =>
        new EscalationWalk(this, IncidentRun.Of(events, now), now, onCall).State();

    private static IReadOnlyList<EscalationStep> Checked(IReadOnlyList<EscalationStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count == 0 || steps[0].After != TimeSpan.Zero)
        {
            throw new ArgumentException("The first level is called at the alarm; give it no delay.", nameof(steps));
        }

        var wrong = steps.Zip(steps.Skip(1)).FirstOrDefault(
            pair => pair.Second.Level <= pair.First.Level || pair.Second.After <= pair.First.After);
        return wrong.Second is null
            ? [.. steps]
            : throw new ArgumentException(
                $"Level {wrong.Second.Level} is not higher and later than level {wrong.First.Level}; order them so.",
                nameof(steps));
    }
}
