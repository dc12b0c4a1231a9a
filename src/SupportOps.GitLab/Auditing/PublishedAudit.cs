using SupportOps.GitLab.Issues;

namespace SupportOps.GitLab.Auditing;

/// <summary>What is there of an instance and quarter before a report is published.</summary>
/// <param name="Issue">The issue; null when there is none.</param>
/// <param name="Notes">The notes that go on with it, by the number of their part.</param>
/// <param name="Remarks">What a person should know about others that look like it.</param>
internal sealed record PublishedAudit(
    GitLabIssue? Issue, IReadOnlyDictionary<int, GitLabNote> Notes, IReadOnlyList<string> Remarks)
{
    public static PublishedAudit None { get; } = new(Issue: null, new Dictionary<int, GitLabNote>(), []);

    public IEnumerable<string> Texts => Issue is null
        ? []
        : Notes.Values.Select(note => note.Body).Prepend(Issue.Description);

    public PublishedAudit With(string remark) => this with { Remarks = [.. Remarks, remark] };
}
