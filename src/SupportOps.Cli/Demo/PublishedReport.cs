using SupportOps.Auditing;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Demo;

/// <summary>What became of an audit's reports in GitLab, and the issues that hold them in the end.</summary>
/// <param name="Audit">The audit.</param>
/// <param name="Publications">How each publication ended, oldest first.</param>
/// <param name="Issues">The issues with the report's title.</param>
internal sealed record PublishedReport(
    AuditResult Audit, IReadOnlyList<AuditPublication> Publications, IReadOnlyList<GitLabIssue> Issues)
{
    private static readonly PublicationOutcome[] Wanted =
        [PublicationOutcome.Created, PublicationOutcome.Updated, PublicationOutcome.Unchanged];

    /// <summary>How each publication ended, in a word.</summary>
    public IEnumerable<string> Outcomes =>
        Publications.Select(publication => publication.Outcome.ToString().ToLowerInvariant());

    /// <summary>Lines with a finding, ticked or not.</summary>
    public int Boxes => Issues.Sum(issue => CountOf(issue, "- [ ] ")) + Ticks;

    /// <summary>Lines with a finding that is ticked.</summary>
    public int Ticks => Issues.Sum(issue => CountOf(issue, "- [x] "));

    /// <summary>
    /// Whether there is one issue with all findings of the last audit, for members only, in which nobody is mentioned
    /// and the tick is kept.
    /// </summary>
    public bool IsExact =>
        Publications.Select(publication => publication.Outcome).SequenceEqual(Wanted)
        && Issues is [{ IsConfidential: true, Mentions: [], QuickActions: [] }]
        && Boxes == Audit.NextDay.Findings.Count
        && Boxes == Audit.Report.Findings.Count - 1
        && Ticks == 1;

    private static int CountOf(GitLabIssue issue, string box) =>
        issue.Description.Split('\n').Count(line => line.StartsWith(box, StringComparison.Ordinal));
}
