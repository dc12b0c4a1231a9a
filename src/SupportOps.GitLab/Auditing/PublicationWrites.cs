using SupportOps.GitLab.Issues;
using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Auditing;

/// <summary>What has to be written so that GitLab holds the texts of a report. Pure.</summary>
internal static class PublicationWrites
{
    public static IReadOnlyList<PlannedWrite> Of(
        AuditIssueOptions options, AuditMarker marker, PublishedAudit published, AuditIssueText text) =>
        published.Issue is { } issue
            ? [.. Update(options, issue, text), .. Notes(GitLabIssues.PathOf(issue.Reference), published, text),
                .. Empty(GitLabIssues.PathOf(issue.Reference), marker, published, text)]
            : [Create(options, text), .. NewNotes(options, text)];

    private static PlannedWrite Create(AuditIssueOptions options, AuditIssueText text) => new(
        HttpMethod.Post,
        GitLabIssues.PathOf(options.Project),
        Issue(IssueBodies.Of(new IssueDraft
        {
            Title = text.Title,
            Description = text.Parts[0],
            Labels = options.Labels,
            IsConfidential = options.IsConfidential,
        })));

    private static IEnumerable<PlannedWrite> NewNotes(AuditIssueOptions options, AuditIssueText text) =>
        text.Parts.Skip(1).Select(part => new PlannedWrite(
            HttpMethod.Post, PlannedWrite.NoteOfNewIssue(GitLabIssues.PathOf(options.Project)), Note(part)));

    private static IEnumerable<PlannedWrite> Update(
        AuditIssueOptions options, GitLabIssue issue, AuditIssueText text)
    {
        var edit = new IssueEdit
        {
            Title = issue.Title == text.Title ? null : text.Title,
            Description = IsSame(issue.Description, text.Parts[0]) ? null : text.Parts[0],
            IsConfidential = options.IsConfidential && !issue.IsConfidential ? true : null,
        };
        return edit.IsEmpty
            ? []
            : [new PlannedWrite(HttpMethod.Put, GitLabIssues.PathOf(issue.Reference), Issue(IssueBodies.Of(edit)))];
    }

    private static IEnumerable<PlannedWrite> Notes(string issue, PublishedAudit published, AuditIssueText text)
    {
        for (var number = 2; number <= text.Parts.Count; number++)
        {
            var part = text.Parts[number - 1];
            if (!published.Notes.TryGetValue(number, out var note))
            {
                yield return new PlannedWrite(HttpMethod.Post, issue + "/notes", Note(part));
            }
            else if (!IsSame(note.Body, part))
            {
                yield return Replace(issue, note, part);
            }
        }
    }

    // A note is never deleted: somebody may have answered it.
    private static IEnumerable<PlannedWrite> Empty(
        string issue, AuditMarker marker, PublishedAudit published, AuditIssueText text) =>
        from pair in published.Notes
        where pair.Key > text.Parts.Count
        let body = $"{marker.Part(pair.Key)}\n\nThe report has become shorter; nothing of it stands here any more."
        where !IsSame(pair.Value.Body, body)
        select Replace(issue, pair.Value, body);

    private static PlannedWrite Replace(string issue, GitLabNote note, string body) =>
        new(HttpMethod.Put, $"{issue}/notes/{GitLabAddress.Number(note.Id)}", Note(body));

    // GitLab takes blanks off the end, and a browser ends lines otherwise.
    private static bool IsSame(string kept, string wanted) =>
        kept.ReplaceLineEndings("\n").TrimEnd() == wanted.TrimEnd();

    private static ReadOnlyMemory<byte> Issue(WireIssueChange change) =>
        GitLabAccount.Body(change, GitLabJson.Default.WireIssueChange);

    private static ReadOnlyMemory<byte> Note(string body) =>
        GitLabAccount.Body(new WireNoteBody { Body = body }, GitLabJson.Default.WireNoteBody);
}
