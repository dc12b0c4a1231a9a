namespace SupportOps.Auditing;

/// <summary>The two values of Zendesk's <c>role</c> that make a user an agent.</summary>
/// <remarks>Source: handbook, Audits, Zendesk Global audit: agents are those with a role of admin or agent.</remarks>
public enum AgentRole
{
    /// <summary><c>agent</c></summary>
    Agent,

    /// <summary><c>admin</c></summary>
    Administrator,
}
