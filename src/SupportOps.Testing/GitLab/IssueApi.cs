using System.Globalization;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Answers below <c>projects/{id}/issues</c>.</summary>
internal sealed class IssueApi(GitLabInstance instance, StoredProject project)
{
    private readonly Paging _paging = new(instance);

    public Answer Answer(GitLabCall call, string[] rest) => (call.Request.Method, rest) switch
    {
        ("GET", []) => List(call),
        ("POST", []) => new IssueWrites(instance, project).Create(call),
        (_, [var iid, .. var part]) when Find(iid) is { } issue => AnswerIssue(call, issue, part),
        (_, [_, ..]) => GitLabErrors.NotFound("Issue"),
        _ => GitLabErrors.Error(405, "405 Not Allowed"),
    };

    private StoredIssue? Find(string iid) => int.TryParse(
        iid, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? project.Issues.Find(issue => issue.Iid == number)
        : null;

    private Answer List(GitLabCall call)
    {
        var filter = new IssueFilter(call.Given);
        if (filter.FindInvalid() is { } invalid)
        {
            return GitLabErrors.Error(400, $"{invalid} does not have a valid value");
        }

        var json = new IssueJson(instance, project);
        var withDetails = call.Given.IsTrue("with_labels_details");
        var rows = filter.Apply(project.Issues).Select(
            issue => new ListingRow(filter.KeyOf(issue), issue.Id, () => json.Show(issue, withDetails)));
        return _paging.Answer(
            call, new Listing("issues", [.. rows]) { KeysetParameter = "cursor", IsDescending = filter.IsDescending });
    }

    private Answer AnswerIssue(GitLabCall call, StoredIssue issue, string[] part) =>
        (call.Request.Method, part) switch
        {
            ("GET", []) => Serving.Answer.Ok(JsonBody.Text(new IssueJson(instance, project).Show(issue))),
            ("PUT", []) => new IssueWrites(instance, project).Update(call, issue),
            ("GET", ["resource_label_events"]) => Events(call, issue, GitLabEventKind.Label),
            ("GET", ["resource_state_events"]) => Events(call, issue, GitLabEventKind.State),
            ("GET", ["resource_milestone_events"]) => Events(call, issue, GitLabEventKind.Milestone),
            ("GET", ["resource_iteration_events"]) => Events(call, issue, GitLabEventKind.Iteration),
            ("GET", ["notes"]) => Notes(call, issue),
            ("POST", ["notes"]) => new NoteWrites(instance, project, issue).Create(call),
            (_, ["notes", var id]) => AnswerNote(call, issue, id),
            _ => GitLabErrors.Error(404, "404 Not Found"),
        };

    private Answer AnswerNote(GitLabCall call, StoredIssue issue, string id)
    {
        var note = issue.Notes.Find(known => known.Id.ToString(CultureInfo.InvariantCulture) == id);
        return (call.Request.Method, note) switch
        {
            (_, null) => GitLabErrors.NotFound("Note"),
            ("GET", _) => Serving.Answer.Ok(JsonBody.Text(NoteJson.Show(note, project, issue, instance.Url))),
            ("PUT", _) => new NoteWrites(instance, project, issue).Update(call, note),
            _ => GitLabErrors.Error(405, "405 Not Allowed"),
        };
    }

    private Answer Events(GitLabCall call, StoredIssue issue, GitLabEventKind kind)
    {
        var json = new EventJson(instance);
        var events = issue.Events.Where(entry => entry.Kind == kind);
        return _paging.Answer(call, Listing.Of("events", events, entry => json.Show(entry, project, issue)));
    }

    // The newest note comes first unless asked otherwise.
    private Answer Notes(GitLabCall call, StoredIssue issue)
    {
        var ordered = issue.Notes.Where(note => call.Given.Text("activity_filter") switch
        {
            "only_comments" => !note.IsSystem,
            "only_activity" => note.IsSystem,
            _ => true,
        }).OrderBy(note => call.Given.Text("order_by") == "updated_at" ? note.UpdatedAt : note.CreatedAt)
            .ThenBy(static note => note.Id);
        var notes = call.Given.Text("sort") == "asc" ? ordered : ordered.Reverse();
        return _paging.Answer(
            call, Listing.Of("notes", notes, note => NoteJson.Show(note, project, issue, instance.Url)));
    }
}
