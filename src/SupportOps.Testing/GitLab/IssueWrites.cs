using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Makes and changes issues.</summary>
/// <remarks>Source: GitLab REST API, Issues, New issue and Edit an issue.</remarks>
internal sealed class IssueWrites(GitLabInstance instance, StoredProject project)
{
    private readonly Rights _rights = new(instance);

    public Answer Create(GitLabCall call)
    {
        if (IssueCheck.ProblemOfNew(call.Given) is { } problem)
        {
            return problem;
        }

        if (!MayLabel(call))
        {
            return GitLabErrors.Of(403);
        }

        var now = instance.Now;
        var issue = new StoredIssue(instance.NextId("issue"), project.NextIid(), call.User, now)
        {
            Type = call.Given.Text("issue_type") ?? "issue",
        };
        project.Issues.Add(issue);
        Apply(call, new IssueEdit(instance, project, issue, call.User, now));
        return Show(issue) with { Status = 201 };
    }

    public Answer Update(GitLabCall call, StoredIssue issue)
    {
        if (IssueCheck.ProblemOfChange(call.Given) is { } problem)
        {
            return problem;
        }

        if (!_rights.MayEdit(call.User, project, issue) || !MayLabel(call))
        {
            return GitLabErrors.Of(403);
        }

        var edit = new IssueEdit(instance, project, issue, call.User, instance.Now);
        Apply(call, edit);
        switch (call.Given.Text("state_event"))
        {
            case "close":
                edit.Close();
                break;
            case "reopen":
                edit.Reopen();
                break;
            default:
                break;
        }

        return Show(issue);
    }

    private static LabelOrder OrderOf(Parameters given) =>
        new(given.List("labels"), given.List("add_labels") ?? [], given.List("remove_labels") ?? []);

    private bool MayLabel(GitLabCall call) => project.LabelsNeed is not { } needed
        || OrderOf(call.Given).IsEmpty || _rights.Of(call.User, project) >= needed;

    private Answer Show(StoredIssue issue) => Answer.Ok(JsonBody.Text(new IssueJson(instance, project).Show(issue)));

    private void Apply(GitLabCall call, IssueEdit edit)
    {
        var given = call.Given;
        if (given.Text("title") is { } title)
        {
            edit.SetTitle(title.Trim());
        }

        // Somebody who may not plan is not refused: labels and the like are left out in silence.
        var mayPlan = _rights.MayPlan(call.User, project);
        if (mayPlan)
        {
            Plan(given, edit, call.Seen);
        }

        if (given.Text("description") is { } description)
        {
            Describe(edit, description, mayPlan);
        }

        if (given.Has("confidential"))
        {
            edit.Change(issue => issue.IsConfidential = given.IsTrue("confidential"));
        }
    }

    // What stood in the text before is not carried out again.
    private static void Describe(IssueEdit edit, string description, bool mayPlan)
    {
        var (text, commands) = QuickActionText.Extract(description);
        var (_, former) = QuickActionText.Extract(edit.Issue.Description);
        edit.SetDescription(text);
        new QuickActions(edit, mayPlan).Run(commands.Except(former));
    }

    private void Plan(Parameters given, IssueEdit edit, IReadOnlyCollection<string>? seen)
    {
        if (OrderOf(given) is { IsEmpty: false } order)
        {
            edit.Label(order, seen);
        }

        if (given.Has("milestone_id"))
        {
            var id = given.Number("milestone_id");
            edit.SetMilestone(References.Milestones(instance, project).FirstOrDefault(known => known.Id == id));
        }

        if ((given.Ids("assignee_ids") ?? given.Ids("assignee_id")) is { } ids)
        {
            edit.Assign([.. instance.Users.Where(user => ids.Contains(user.Id))]);
        }

        if (given.Has("weight"))
        {
            edit.Change(issue => issue.Weight = given.Number("weight"));
        }

        if (given.Has("due_date"))
        {
            edit.Change(issue => issue.Due = GitLabTime.ReadDay(given.Text("due_date")));
        }

        if (given.Has("discussion_locked"))
        {
            edit.Change(issue => issue.IsLocked = given.IsTrue("discussion_locked"));
        }
    }
}
