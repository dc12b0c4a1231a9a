namespace SupportOps.Team;

/// <summary>The Zendesk instance of an assigned support engineer.</summary>
/// <remarks>Source: Support Team YAML files page, <c>focuses[].zendesk</c>.</remarks>
public enum AseInstance
{
    /// <summary><c>global</c></summary>
    Global,

    /// <summary><c>us-federal</c>; shown as US Government.</summary>
    UsFederal,
}
