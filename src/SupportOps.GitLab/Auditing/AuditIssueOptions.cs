namespace SupportOps.GitLab.Auditing;

/// <summary>Where the issues of audits are kept.</summary>
public sealed record AuditIssueOptions
{
    /// <summary>Path or number of the project.</summary>
    public required string Project { get; init; }

    /// <summary>
    /// Labels of a new issue. They must exist, because GitLab makes a new one of a name that it does not know.
    /// </summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>
    /// Whether the issue is confidential: yes. The report names people with their e-mail addresses; an issue that
    /// somebody opened to everybody is made confidential again.
    /// </summary>
    public bool IsConfidential { get; init; } = true;

    /// <summary>
    /// User names whose issues and notes are taken for the audit's own, beside the token's user; for the time after the
    /// token's user changed. An issue of anybody else is left alone, whatever it says.
    /// </summary>
    public IReadOnlyList<string> TrustedAuthors { get; init; } = [];

    /// <summary>How many characters a description or note may have; less than GitLab's own limits for tests.</summary>
    internal int LongestText { get; init; } = 900_000;
}
