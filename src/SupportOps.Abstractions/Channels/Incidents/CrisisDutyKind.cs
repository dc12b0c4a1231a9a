namespace SupportOps.Channels.Incidents;

/// <summary>What a crisis asks of those who work on it; the order is the order of urgency.</summary>
/// <remarks>Source: handbook, Support Channels, Crisis Situations.</remarks>
public enum CrisisDutyKind
{
    /// <summary>Call second level and work on it together.</summary>
    Escalate,

    /// <summary>Bring the customer's server to a usable state until help joins.</summary>
    MakeUsable,

    /// <summary>Begin a document that the customer and the wider team can open.</summary>
    StartDocument,

    /// <summary>Announce the document where others can add to it.</summary>
    Announce,

    /// <summary>Move what lasts out of the document.</summary>
    MoveKnowledge,

    /// <summary>Meet for a hand-over, so that everybody can recover.</summary>
    HandOver,
}
