using SupportOps.Http;
using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>Makes one plan true, step by step; each step is left out where it was done before.</summary>
internal sealed class PlanApplication(
    GitLabClient client, IssueTrackerOptions options, TrackedIssue issue, TransitionPlan plan)
{
    private readonly PlannedLabels _labels = new(issue, plan);
    private readonly List<string> _remarks = [];
    private bool _hasWritten;

    public async Task<IssueChange> RunAsync(CancellationToken cancellationToken)
    {
        var now = await client.Issues.GetAsync(issue.Reference, cancellationToken).ConfigureAwait(false);
        var isOurs = _labels.AreUntouched(now.Labels) && (now.IsClosed == issue.IsClosed || plan.Closes);
        if (!isOurs)
        {
            return _labels.AreAsPlanned(now.Labels) && IsStateAsPlanned(now)
                && await HasCommentAsync(cancellationToken).ConfigureAwait(false)
                ? Answer(IssueChangeOutcome.AlreadyThere, now)
                : Conflict(now);
        }

        now = await ChangeAsync(now, cancellationToken).ConfigureAwait(false);
        if (!_labels.AreAsPlanned(now.Labels))
        {
            return Conflict(now);
        }

        await IterateAsync(now, cancellationToken).ConfigureAwait(false);
        await CommentAsync(cancellationToken).ConfigureAwait(false);
        await CloseAsync(now, cancellationToken).ConfigureAwait(false);
        return await FinishAsync(now, cancellationToken).ConfigureAwait(false);
    }

    private bool IsStateAsPlanned(GitLabIssue now) => now.IsClosed == (plan.Closes || issue.IsClosed);

    private async Task<GitLabIssue> ChangeAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        var edit = new IssueEdit
        {
            MilestoneId = await FindMilestoneAsync(now, cancellationToken).ConfigureAwait(false),
            AssigneeIds = await FindAssigneesAsync(now, cancellationToken).ConfigureAwait(false),
        };
        if (!_labels.AreAsPlanned(now.Labels))
        {
            await RequireLabelsAsync(cancellationToken).ConfigureAwait(false);
            edit = edit with { LabelsToAdd = _labels.Wanted, LabelsToRemove = plan.LabelsToRemove };
        }

        if (edit.IsEmpty)
        {
            return now;
        }

        await client.Issues.UpdateAsync(issue.Reference, edit, cancellationToken).ConfigureAwait(false);
        _hasWritten = true;
        return await client.Issues.GetAsync(issue.Reference, cancellationToken).ConfigureAwait(false);
    }

    private async Task RequireLabelsAsync(CancellationToken cancellationToken)
    {
        foreach (var label in plan.LabelsToAdd)
        {
            var isKnown = await client.Projects.ListLabelsAsync(issue.Reference.Project, label, cancellationToken)
                .AnyAsync(known => known.Name == label, cancellationToken).ConfigureAwait(false);
            if (!isKnown)
            {
                throw client.Account.Fail(
                    $"the label {UntrustedText.ToSingleLine(label)} does not exist in the project of "
                    + $"{issue.Reference}, and nothing was changed",
                    "Create it in the project or its group; GitLab would else make a new label of the project");
            }
        }
    }

    private async Task<long?> FindMilestoneAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        if (plan.Milestone is not { } title || now.Milestone?.Title == title)
        {
            return null;
        }

        var milestone = await client.Projects.ListMilestonesAsync(issue.Reference.Project, cancellationToken)
            .FirstOrDefaultAsync(known => known.Title == title, cancellationToken).ConfigureAwait(false);
        return milestone?.Id ?? throw Missing("milestone", title);
    }

    private async Task<IReadOnlyList<long>?> FindAssigneesAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        if (plan.Assignee is not { } role)
        {
            return null;
        }

        if (options.FindUsername(role, issue) is not { } username)
        {
            _remarks.Add($"Nobody is known as {role}: assign the issue by hand.");
            return null;
        }

        if (now.Assignees is [var only] && only.Username.Equals(username, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var user = await client.FindUserAsync(username, cancellationToken).ConfigureAwait(false);
        if (user is null)
        {
            _remarks.Add($"GitLab knows no user of the name given for {role}: assign the issue by hand.");
        }

        return user is null ? null : [user.Id];
    }

    // The API has no parameter for it. Only the number, which is GitLab's own, gets into the command.
    private async Task IterateAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        if (plan.Iteration is not { } title || now.Iteration?.Name == title)
        {
            return;
        }

        var iteration = await client.Projects.ListIterationsAsync(issue.Reference.Project, cancellationToken)
            .FirstOrDefaultAsync(known => known.Name == title, cancellationToken).ConfigureAwait(false)
            ?? throw Missing("iteration", title);
        await client.Issues.RunQuickActionsAsync(
            issue.Reference, $"/iteration *iteration:{GitLabAddress.Number(iteration.Id)}", cancellationToken)
            .ConfigureAwait(false);
        _hasWritten = true;
    }

    private async Task CommentAsync(CancellationToken cancellationToken)
    {
        if (!await HasCommentAsync(cancellationToken).ConfigureAwait(false))
        {
            await client.Issues.AddNoteAsync(issue.Reference, PlanComment.TextOf(issue, plan), cancellationToken)
                .ConfigureAwait(false);
            _hasWritten = true;
        }
    }

    private async ValueTask<bool> HasCommentAsync(CancellationToken cancellationToken)
    {
        var marker = PlanComment.MarkerOf(issue, plan);
        return string.IsNullOrWhiteSpace(plan.Comment)
            || await client.Issues.ListNotesAsync(issue.Reference, cancellationToken)
                .AnyAsync(note => note.Body.StartsWith(marker, StringComparison.Ordinal), cancellationToken)
                .ConfigureAwait(false);
    }

    private async Task CloseAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        if (plan.Closes && !now.IsClosed)
        {
            var edit = new IssueEdit { State = IssueStateChange.Close };
            await client.Issues.UpdateAsync(issue.Reference, edit, cancellationToken).ConfigureAwait(false);
            _hasWritten = true;
        }
    }

    private async Task<IssueChange> FinishAsync(GitLabIssue now, CancellationToken cancellationToken)
    {
        if (plan.Status is { } status)
        {
            _remarks.Add($"GitLab's API cannot set a status: set it to {status} by hand.");
        }

        if (!_hasWritten)
        {
            return Answer(IssueChangeOutcome.AlreadyThere, now);
        }

        now = await client.Issues.GetAsync(issue.Reference, cancellationToken).ConfigureAwait(false);
        if (plan.Iteration is { } iteration && now.Iteration?.Name != iteration)
        {
            _remarks.Add("GitLab did not set the iteration: set it by hand.");
        }

        return _labels.AreAsPlanned(now.Labels) && IsStateAsPlanned(now)
            ? Answer(IssueChangeOutcome.Applied, now)
            : Conflict(now);
    }

    private SupportOpsApiException Missing(string what, string title) => client.Account.Fail(
        $"the {what} {UntrustedText.ToSingleLine(title)} does not exist in the project of {issue.Reference}",
        $"Create the {what}, or choose another one");

    private IssueChange Conflict(GitLabIssue now)
    {
        _remarks.Insert(0, _labels.AreAsPlanned(now.Labels)
            ? $"The issue is {(now.IsClosed ? "closed" : "open")}, which is not what the plan was made for."
            : _labels.Describe(now.Labels));
        return Answer(IssueChangeOutcome.Conflicted, now);
    }

    private IssueChange Answer(IssueChangeOutcome outcome, GitLabIssue now) => new()
    {
        Outcome = outcome,
        Issue = now.ToTrackedIssue(),
        Message = _remarks.Count == 0 ? null : string.Join(' ', _remarks),
    };
}
