using SupportOps.GitLab.Issues;

namespace SupportOps.GitLab.Auditing;

/// <summary>Finds the issue of an instance and quarter, and its notes, among those of trusted authors.</summary>
/// <remarks>
/// The marker can be read by everybody who sees an issue and written by everybody who may file one; so it counts only
/// in what the token's own user, or somebody named for it, has written.
/// </remarks>
internal sealed class PublishedAuditReader(GitLabClient client, AuditIssueOptions options, AuditMarker marker)
{
    private const int MostParts = 1_000;

    public async Task<PublishedAudit> ReadAsync(CancellationToken cancellationToken)
    {
        var self = await client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false);
        var query = new IssueQuery { Search = marker.Key, SearchesDescriptionOnly = true };
        var marked = await client.Issues.ListAsync(options.Project, query, cancellationToken)
            .Where(issue => AuditMarker.Begins(issue.Description, marker.Issue))
            .OrderBy(issue => issue.Reference.Number)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var own = marked.FindAll(issue => IsTrusted(issue.Author, self));
        var notes = own is [var first, ..]
            ? await ReadNotesAsync(first, self, cancellationToken).ConfigureAwait(false)
            : [];
        return new PublishedAudit(own.FirstOrDefault(), notes, [.. RemarksOn(marked, own)]);
    }

    private static IEnumerable<string> RemarksOn(List<GitLabIssue> marked, List<GitLabIssue> own)
    {
        foreach (var issue in marked.Except(own))
        {
            yield return $"{issue.Reference} carries the marker of this audit, but somebody else filed it: it is left "
                + "alone.";
        }

        foreach (var issue in own.Skip(1))
        {
            yield return $"{issue.Reference} is a second issue of this audit: close it; {own[0].Reference} is kept.";
        }

        if (own is [{ IsClosed: true } closed, ..])
        {
            yield return $"{closed.Reference} is closed, and stays so.";
        }
    }

    private async Task<Dictionary<int, GitLabNote>> ReadNotesAsync(
        GitLabIssue issue, GitLabUser self, CancellationToken cancellationToken)
    {
        var notes = new Dictionary<int, GitLabNote>();
        var listing = client.Issues.ListNotesAsync(issue.Reference, cancellationToken);
        await foreach (var note in listing.ConfigureAwait(false))
        {
            if (!note.IsSystem && IsTrusted(note.Author, self) && FindPart(note.Body) is { } part)
            {
                notes.TryAdd(part, note);
            }
        }

        return notes;
    }

    private int? FindPart(string body) => !body.StartsWith($"<!-- {marker.Key}:part-", StringComparison.Ordinal)
        ? null
        : Enumerable.Range(2, MostParts).Cast<int?>()
            .FirstOrDefault(part => AuditMarker.Begins(body, marker.Part(part!.Value)));

    private bool IsTrusted(GitLabUser? author, GitLabUser self) => author is not null
        && (author.Id == self.Id || options.TrustedAuthors.Contains(author.Username, StringComparer.OrdinalIgnoreCase));
}
