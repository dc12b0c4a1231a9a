namespace SupportOps.Channels.Incidents;

/// <summary>Something that happened to an incident.</summary>
public sealed record IncidentEvent
{
    /// <summary>What happened.</summary>
    public required IncidentEventKind Kind { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; null when not known.</summary>
    public string? By { get; init; }

    /// <summary>
    /// The level that an escalation called; null for the one after the level reached. Name it when the log also holds
    /// what the alarm escalated by itself.
    /// </summary>
    public int? Level { get; init; }

    /// <summary>Where an announcement was made, for example <c>#development</c>; null for other events.</summary>
    public string? Place { get; init; }
}
