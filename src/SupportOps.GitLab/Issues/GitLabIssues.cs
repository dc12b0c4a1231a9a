using System.Net;
using SupportOps.Annotations;
using SupportOps.GitLab.Paging;
using SupportOps.GitLab.Wire;
using SupportOps.Http;
using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>Issues of GitLab with their notes and events; part of <see cref="GitLabClient"/>.</summary>
/// <remarks>
/// Creating an issue or a note is tried once; a change is tried again where that can help. Source: GitLab
/// documentation, Issues API, Notes API, Resource label events API.
/// </remarks>
public sealed class GitLabIssues
{
    internal const int LongestText = 1_048_576;

    private readonly GitLabAccount _account;

    internal GitLabIssues(GitLabAccount account) => _account = account;

    /// <summary>Lists issues of a project, oldest first; each comes once.</summary>
    /// <param name="project">Path or number of the project.</param>
    /// <param name="query">Which issues.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabIssue> ListAsync(
        string project, IssueQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _account.List(
            new ListingPlan<WireIssue, GitLabIssue>
            {
                Listing = "issues",
                Path = PathOf(project),
                Parameters =
                [
                    ("state", query.State ?? "all"),
                    ("labels", LabelNames.Join(query.Labels)),
                    ("search", query.Search),
                    ("in", query is { Search: not null, SearchesDescriptionOnly: true } ? "description" : null),
                    ("updated_after", query.UpdatedSince is { } since ? GitLabRecords.Time(since) : null),
                    ("order_by", "created_at"),
                    ("sort", "asc"),
                ],
                PrefersKeyset = true,
                Shape = GitLabJson.Default.WireIssueArray,
                Read = issue => GitLabRecords.ToIssue(project, issue),
                KeyOf = static issue => issue.Id,
            },
            cancellationToken);
    }

    /// <summary>Gets an issue.</summary>
    /// <param name="issue">Which one.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">It does not exist, or the request failed.</exception>
    [BulkAlternative(nameof(ListAsync))]
    public Task<GitLabIssue> GetAsync(IssueReference issue, CancellationToken cancellationToken = default) =>
        _account.GetAsync(
            AddressOf(issue), $"issue {issue}", GitLabJson.Default.WireIssue,
            answer => GitLabRecords.ToIssue(issue.Project, answer), cancellationToken);

    /// <summary>Finds an issue; null when there is none that the token may see.</summary>
    /// <param name="issue">Which one.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    [BulkAlternative(nameof(ListAsync))]
    public async Task<GitLabIssue?> FindAsync(IssueReference issue, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(issue, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception) when (exception.Status is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Creates an issue. It is sent once.</summary>
    /// <param name="project">Path or number of the project.</param>
    /// <param name="draft">What to create.</param>
    /// <param name="cancellationToken">Stops the request; the issue may exist all the same.</param>
    /// <exception cref="ArgumentException">
    /// A text is too long or blank, or a label's name cannot be right; nothing was sent.
    /// </exception>
    /// <exception cref="SupportOpsApiException">The request failed; the issue may exist all the same.</exception>
    public async Task<GitLabIssue> CreateAsync(
        string project, IssueDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var created = await SendAsync(
            HttpMethod.Post, _account.Address.Of(PathOf(project)), "an issue", "created", IssueBodies.Of(draft),
            project, cancellationToken).ConfigureAwait(false);
        GitLabLog.IssueCreated(_account.Logger, _account.System, created.Reference.ToString());
        return created;
    }

    /// <summary>Changes an issue in one request.</summary>
    /// <param name="issue">Which one.</param>
    /// <param name="edit">What to change.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The issue as it is afterwards.</returns>
    /// <exception cref="ArgumentException">The edit changes nothing, or cannot be right; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public async Task<GitLabIssue> UpdateAsync(
        IssueReference issue, IssueEdit edit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var changed = await SendAsync(
            HttpMethod.Put, AddressOf(issue), $"issue {issue}", "changed", IssueBodies.Of(edit), issue.Project,
            cancellationToken).ConfigureAwait(false);
        GitLabLog.IssueChanged(_account.Logger, _account.System, issue.ToString());
        return changed;
    }

    /// <summary>Lists the notes of an issue, oldest first, those of the system included.</summary>
    /// <param name="issue">Which issue.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<GitLabNote> ListNotesAsync(
        IssueReference issue, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireNote, GitLabNote>
            {
                Listing = "notes of an issue",
                Path = PathOf(issue) + "/notes",
                Parameters = [("order_by", "created_at"), ("sort", "asc")],
                Shape = GitLabJson.Default.WireNoteArray,
                Read = GitLabRecords.ToNote,
                KeyOf = static note => note.Id,
            },
            cancellationToken);

    /// <summary>Adds a note. It is sent once.</summary>
    /// <param name="issue">Which issue.</param>
    /// <param name="body">
    /// Its text, Markdown. GitLab carries out quick actions in it: see <see cref="QuickActionGuard"/> for text of other
    /// people. A text of nothing but quick actions becomes no note; use <see cref="RunQuickActionsAsync"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the request; the note may exist all the same.</param>
    /// <exception cref="ArgumentException">The text is blank or too long; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed; the note may exist all the same.</exception>
    public Task<GitLabNote> AddNoteAsync(
        IssueReference issue, string body, CancellationToken cancellationToken = default) => _account.SendAsync(
            NoteCall(HttpMethod.Post, PathOf(issue) + "/notes", body, $"a note of issue {issue}", "added"),
            GitLabRecords.ToNote, cancellationToken);

    /// <summary>Replaces the text of a note of the token's own user.</summary>
    /// <param name="issue">Which issue.</param>
    /// <param name="noteId">Number of the note.</param>
    /// <param name="body">Its new text, Markdown.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The text is blank or too long; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public Task<GitLabNote> UpdateNoteAsync(
        IssueReference issue, long noteId, string body, CancellationToken cancellationToken = default) =>
        _account.SendAsync(
            NoteCall(
                HttpMethod.Put, $"{PathOf(issue)}/notes/{GitLabAddress.Number(noteId)}", body,
                $"a note of issue {issue}", "changed"),
            GitLabRecords.ToNote, cancellationToken);

    /// <summary>Carries out quick actions: what GitLab's API has no parameter for, such as <c>/iteration</c>.</summary>
    /// <remarks>
    /// GitLab does not say whether it carried them out; read the issue again. Never pass text of other people.
    /// </remarks>
    /// <param name="issue">Which issue.</param>
    /// <param name="commands">Commands, one in a line.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The text is blank; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public Task RunQuickActionsAsync(
        IssueReference issue, string commands, CancellationToken cancellationToken = default) => _account.SendAsync(
            new ApiCall<NoAnswer>
            {
                Method = HttpMethod.Post,
                Address = _account.Address.Of(PathOf(issue) + "/notes"),
                Subject = $"a quick action of issue {issue}",
                Verb = "carried out",
                Body = NoteBody(commands),
                Success = [HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.OK],
            },
            cancellationToken);

    /// <summary>Lists what happened to the labels of an issue, oldest first.</summary>
    /// <param name="issue">Which issue.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<LabelEvent> ListLabelEventsAsync(
        IssueReference issue, CancellationToken cancellationToken = default) => _account.List(
            new ListingPlan<WireLabelEvent, (long Id, LabelEvent Event)>
            {
                Listing = "label events of an issue",
                Path = PathOf(issue) + "/resource_label_events",
                Shape = GitLabJson.Default.WireLabelEventArray,
                Read = static change => (
                    GitLabRecords.Required(change.Id, "id"), GitLabRecords.ToLabelEvent(change)),
                KeyOf = static change => change.Id,
            },
            cancellationToken).Select(static change => change.Event);

    internal static string PathOf(string project) => $"projects/{GitLabAddress.Segment(project)}/issues";

    internal static string PathOf(IssueReference issue) =>
        $"{PathOf(issue.Project)}/{GitLabAddress.Number(issue.Number)}";

    private static ReadOnlyMemory<byte> NoteBody(string body)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(body.Length, LongestText, nameof(body));
        return GitLabAccount.Body(new WireNoteBody { Body = body }, GitLabJson.Default.WireNoteBody);
    }

    private Uri AddressOf(IssueReference issue) => _account.Address.Of(PathOf(issue));

    private ApiCall<WireNote> NoteCall(
        HttpMethod method, string path, string body, string subject, string verb) => new()
        {
            Method = method,
            Address = _account.Address.Of(path),
            Subject = subject,
            Verb = verb,
            Body = NoteBody(body),
            Shape = GitLabJson.Default.WireNote,
            Success = [HttpStatusCode.OK, HttpStatusCode.Created],
            MaxBytes = BodyLimits.Page,
        };

    private Task<GitLabIssue> SendAsync(
        HttpMethod method, Uri address, string subject, string verb, WireIssueChange change, string project,
        CancellationToken cancellationToken) => _account.SendAsync(
            new ApiCall<WireIssue>
            {
                Method = method,
                Address = address,
                Subject = subject,
                Verb = verb,
                Body = GitLabAccount.Body(change, GitLabJson.Default.WireIssueChange),
                Shape = GitLabJson.Default.WireIssue,
                Success = [HttpStatusCode.OK, HttpStatusCode.Created],
                MaxBytes = BodyLimits.Page,
            },
            answer => GitLabRecords.ToIssue(project, answer), cancellationToken);
}
