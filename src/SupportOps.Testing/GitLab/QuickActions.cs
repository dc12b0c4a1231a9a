using System.Globalization;

namespace SupportOps.Testing.GitLab;

/// <summary>Carries out the commands of a text on an issue.</summary>
/// <remarks>
/// A command that the person may not give, or that refers to nothing, is taken out of the text all the same. Source:
/// GitLab documentation, Quick actions.
/// </remarks>
internal sealed class QuickActions(IssueEdit edit, bool mayEdit)
{
    /// <summary>Carries out commands; how many of them changed something is the result.</summary>
    public int Run(IEnumerable<QuickAction> commands) => commands.Count(Run);

    private bool Run(QuickAction command)
    {
        if (!mayEdit || !IsDone(command))
        {
            return false;
        }

        edit.Change(issue => issue.Commands.Add(command.ToString()));
        return true;
    }

    private bool IsDone(QuickAction command) => command.Name switch
    {
        "close" or "duplicate" or "move" => Do(edit.Close),
        "reopen" => Do(edit.Reopen),
        "label" or "labels" or "unlabel" or "remove_label" or "remove_labels" or "relabel" => IsLabelled(command),
        "assign" or "reassign" or "unassign" or "remove_assignee" => IsAssigned(command),
        "milestone" or "remove_milestone" or "iteration" or "remove_iteration" => IsPlanned(command),
        "confidential" => Do(() => edit.Change(static issue => issue.IsConfidential = true)),
        "lock" => Do(() => edit.Change(static issue => issue.IsLocked = true)),
        "unlock" => Do(() => edit.Change(static issue => issue.IsLocked = false)),
        "title" => command.Argument.Length > 0 && Do(() => edit.SetTitle(command.Argument)),
        "weight" or "clear_weight" or "due" or "remove_due_date" => IsMeasured(command),

        // Their effect is on what is not emulated: reminders, epics, other issues.
        _ => true,
    };

    private static bool Do(Action change)
    {
        change();
        return true;
    }

    private bool IsLabelled(QuickAction command)
    {
        if (edit.Project.LabelsNeed is { } needed && new Rights(edit.Instance).Of(edit.Actor, edit.Project) < needed)
        {
            return false;
        }

        var labels = References.Labels(edit.Project, command.Argument);
        var isAll = command.Argument.Length == 0 && command.Name is not ("label" or "labels" or "relabel");
        if (labels is [] && !isAll)
        {
            return false;
        }

        edit.Label(command.Name switch
        {
            "label" or "labels" => LabelOrder.Add(labels),
            "relabel" => new LabelOrder(labels, [], []),
            _ when isAll => new LabelOrder([], [], []),
            _ => LabelOrder.Remove(labels),
        });
        return true;
    }

    private bool IsAssigned(QuickAction command)
    {
        var users = References.Users(edit.Instance, edit.Actor, command.Argument);
        var removes = command.Name is "unassign" or "remove_assignee";
        if (users is [] && !(removes && command.Argument.Length == 0))
        {
            return false;
        }

        edit.Assign(command.Name switch
        {
            "assign" => [.. edit.Issue.Assignees.Union(users)],
            "reassign" => users,
            _ => [.. edit.Issue.Assignees.Where(user => users is not [] && !users.Contains(user))],
        });
        return true;
    }

    private bool IsPlanned(QuickAction command)
    {
        var milestone = References.Milestone(edit.Instance, edit.Project, command.Argument);
        var iteration = References.Iteration(edit.Instance, edit.Project, command.Argument);
        return command.Name switch
        {
            "remove_milestone" => Do(() => edit.SetMilestone(milestone: null)),
            "remove_iteration" => Do(() => edit.SetIteration(iteration: null)),
            "milestone" => milestone is not null && Do(() => edit.SetMilestone(milestone)),
            _ => iteration is not null && Do(() => edit.SetIteration(iteration)),
        };
    }

    private bool IsMeasured(QuickAction command)
    {
        var isWeight = int.TryParse(command.Argument, CultureInfo.InvariantCulture, out var weight) && weight >= 0;
        var due = GitLabTime.ReadDay(command.Argument);
        return command.Name switch
        {
            "clear_weight" => Do(() => edit.Change(static issue => issue.Weight = null)),
            "remove_due_date" => Do(() => edit.Change(static issue => issue.Due = null)),
            "weight" => isWeight && Do(() => edit.Change(issue => issue.Weight = weight)),
            _ => due is not null && Do(() => edit.Change(issue => issue.Due = due)),
        };
    }
}
