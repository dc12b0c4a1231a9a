namespace SupportOps.Channels.Incidents;

/// <summary>What can happen to an incident.</summary>
/// <remarks>Source: handbook, Support Channels, Emergency Tickets and Crisis Situations.</remarks>
public enum IncidentEventKind
{
    /// <summary>The alarm went off.</summary>
    Triggered,

    /// <summary>Somebody took it.</summary>
    Acknowledged,

    /// <summary>A person called the next level, or the one that the event names.</summary>
    Escalated,

    /// <summary>The customer's instance is unavailable, may have lost data, or the like.</summary>
    InstanceCritical,

    /// <summary>Whoever works on it cannot help the customer.</summary>
    UnableToHelp,

    /// <summary>Several people work on it or have to.</summary>
    SeveralPeopleNeeded,

    /// <summary>A document was begun that the customer and the wider team can open.</summary>
    DocumentStarted,

    /// <summary>The document was announced at the place that the event names.</summary>
    Announced,

    /// <summary>It is over.</summary>
    Resolved,

    /// <summary>What the document held that lasts now stands in documentation or issues.</summary>
    KnowledgeMoved,

    /// <summary>Those involved handed over, so that they can recover.</summary>
    HandedOff,
}
