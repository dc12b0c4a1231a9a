namespace SupportOps.IssueFlow;

/// <summary>Who files an issue, as far as it matters for who may.</summary>
/// <remarks>Source: handbook, Working issues, 2026, who may file a request.</remarks>
public enum FilerRole
{
    /// <summary>Anybody else.</summary>
    Other,

    /// <summary>A member of a SIG team.</summary>
    SigTeamMember,

    /// <summary>A manager of US Government Support.</summary>
    UsGovernmentSupportManager,

    /// <summary>The Support Senior Technical Program Manager.</summary>
    SeniorTechnicalProgramManager,

    /// <summary>The manager of the team that asks.</summary>
    ManagerOfRequestingTeam,

    /// <summary>Customer Support Operations itself.</summary>
    CustomerSupportOperations,
}
