namespace SupportOps.IssueFlow;

/// <summary>What kind of request an issue is; the kind decides which stages it walks through.</summary>
/// <remarks>Source: handbook, GitLab labels of Customer Support Operations, type labels.</remarks>
public enum IssueType
{
    /// <summary>Something does not work as it should.</summary>
    Bug,

    /// <summary>Something new, or something that shall work otherwise.</summary>
    Feature,

    /// <summary>Work of Customer Support Operations for itself.</summary>
    Administrative,

    /// <summary>Something is broken now. It walks through no stages; <see cref="IncidentPolicy"/> is for it.</summary>
    Incident,
}
