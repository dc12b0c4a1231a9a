using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Makes and changes notes.</summary>
/// <remarks>Source: GitLab REST API, Notes, Issues; the refusals follow GitLab's public code.</remarks>
internal sealed class NoteWrites(GitLabInstance instance, StoredProject project, StoredIssue issue)
{
    private const int Longest = 1_000_000;

    public Answer Create(GitLabCall call)
    {
        if (Problem(call.Given) is { } problem)
        {
            return problem;
        }

        var (text, done) = Run(call);
        if (text.Length == 0)
        {
            return Commands(done);
        }

        var isInternal = call.Given.IsTrue("internal") || call.Given.IsTrue("confidential");
        return Show(EditOf(call).AddNote(text, isInternal)) with { Status = 201 };
    }

    public Answer Update(GitLabCall call, StoredNote note)
    {
        var access = new Rights(instance).Of(call.User, project);
        if (note.IsSystem || (note.Author != call.User && access < GitLabAccess.Maintainer))
        {
            return GitLabErrors.Of(403);
        }

        if (Problem(call.Given) is { } problem)
        {
            return problem;
        }

        var (text, done) = Run(call);
        if (text.Length > 0)
        {
            return Show(EditOf(call).ReplaceNote(note, text));
        }

        EditOf(call).Change(owner => owner.Notes.Remove(note));
        return Commands(done);
    }

    private static Answer? Problem(Parameters given)
    {
        if (!given.Has("body"))
        {
            return GitLabErrors.Error(400, "body is missing");
        }

        var body = given.Text("body") ?? string.Empty;
        return string.IsNullOrWhiteSpace(body) ? GitLabErrors.BadRequest("Note {:note=>[\"can't be blank\"]}")
            : body.Length > Longest
                ? GitLabErrors.BadRequest("Note {:note=>[\"is too long (maximum is 1000000 characters)\"]}")
                : null;
    }

    private static Answer Commands(int done) => done == 0
        ? GitLabErrors.BadRequest("Commands did not apply")
        : new Answer
        {
            Status = 202,
            Body = JsonBody.Text(new JsonObject
            {
                ["commands_changes"] = new JsonObject(),
                ["summary"] = JsonBody.Array(["Commands applied"]),
            }),
        };

    private IssueEdit EditOf(GitLabCall call) => new(instance, project, issue, call.User, instance.Now);

    private (string Text, int Done) Run(GitLabCall call)
    {
        var (text, commands) = QuickActionText.Extract(call.Given.Text("body") ?? string.Empty);
        var mayEdit = new Rights(instance).MayEdit(call.User, project, issue);
        return (text, new QuickActions(EditOf(call), mayEdit).Run(commands));
    }

    private Answer Show(StoredNote note) =>
        Answer.Ok(JsonBody.Text(NoteJson.Show(note, project, issue, instance.Url)));
}
