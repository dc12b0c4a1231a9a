namespace SupportOps.Channels.Incidents;

/// <summary>Where an escalation stands.</summary>
public enum EscalationStatus
{
    /// <summary>No alarm went off.</summary>
    NotStarted,

    /// <summary>It climbs when nothing stops it.</summary>
    Climbing,

    /// <summary>Somebody took it.</summary>
    Taken,

    /// <summary>The last level has been called; what follows is not laid down.</summary>
    Exhausted,

    /// <summary>It is over.</summary>
    Resolved,
}
