namespace SupportOps.IssueFlow;

/// <summary>Where a request comes from.</summary>
/// <remarks>Source: handbook, Working issues, 2026, who may file a request.</remarks>
public enum RequestArea
{
    /// <summary>Global Support.</summary>
    GlobalSupport,

    /// <summary>US Government Support.</summary>
    UsGovernmentSupport,

    /// <summary>The knowledge base of any instance.</summary>
    KnowledgeBase,

    /// <summary>Any other team.</summary>
    OtherTeam,
}
