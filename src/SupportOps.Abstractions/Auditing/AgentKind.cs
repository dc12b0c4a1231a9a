namespace SupportOps.Auditing;

/// <summary>Which of the three lists of the report an agent is on.</summary>
/// <remarks>
/// Source: handbook, Audits, Zendesk Global audit and Zendesk US Government audit. The custom role id alone decides: an
/// agent whose role is <c>admin</c> without the administrator custom role is on the full list.
/// </remarks>
public enum AgentKind
{
    /// <summary>Holds the instance's light agent role.</summary>
    Light,

    /// <summary>Holds neither of the two roles.</summary>
    Full,

    /// <summary>Holds the instance's administrator role.</summary>
    Administrator,
}
