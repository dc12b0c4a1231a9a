namespace SupportOps.Auditing;

/// <summary>What publishing a report does to its place.</summary>
public enum PublicationOutcome
{
    /// <summary>There was none, and now there is.</summary>
    Created,

    /// <summary>It was brought up to date.</summary>
    Updated,

    /// <summary>It said so already; nothing was written.</summary>
    Unchanged,
}
