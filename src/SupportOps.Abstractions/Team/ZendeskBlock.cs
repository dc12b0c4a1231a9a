namespace SupportOps.Team;

/// <summary>Which block below <c>zendesk:</c> of a team file describes the person's account.</summary>
/// <remarks>Source: Support Team YAML files page, <c>zendesk</c>.</remarks>
public enum ZendeskBlock
{
    /// <summary><c>zendesk.main</c>: Zendesk Global.</summary>
    Main,

    /// <summary><c>zendesk.us-federal</c>: Zendesk US Government.</summary>
    UsFederal,
}
