namespace SupportOps.Testing.GitLab;

/// <summary>Somebody's changes of an issue, each with its place in the history.</summary>
internal sealed class IssueEdit(
    GitLabInstance instance, StoredProject project, StoredIssue issue, StoredUser actor, DateTimeOffset at)
{
    public GitLabInstance Instance => instance;

    public StoredProject Project => project;

    public StoredIssue Issue => issue;

    public StoredUser Actor => actor;

    /// <summary>Changes the labels, as somebody does who saw these labels on the issue.</summary>
    /// <remarks>
    /// What is taken off follows from what was seen, so that two who saw the same can leave two labels of a scope.
    /// Source: gitlab-org/gitlab issue 584385.
    /// </remarks>
    public void Label(LabelOrder order, IReadOnlyCollection<string>? seen = null)
    {
        IReadOnlyCollection<string> before = seen ?? [.. issue.Labels];
        string[] after = [.. order.ApplyTo(before, instance.HasScopedLabels)];

        // The additions of one change stand before its removals, with the same time.
        foreach (var label in after.Except(before, StringComparer.Ordinal).Where(issue.Labels.Add))
        {
            Record(GitLabEventKind.Label, "add", label);
        }

        foreach (var label in before.Except(after, StringComparer.Ordinal).Where(issue.Labels.Remove))
        {
            Record(GitLabEventKind.Label, "remove", label);
        }
    }

    public void Close()
    {
        if (!issue.IsClosed)
        {
            (issue.ClosedAt, issue.ClosedBy) = (at, actor);
            Record(GitLabEventKind.State, "closed", "closed");
        }
    }

    public void Reopen()
    {
        if (issue.IsClosed)
        {
            (issue.ClosedAt, issue.ClosedBy) = (null, null);
            Record(GitLabEventKind.State, "reopened", "reopened");
        }
    }

    public void SetMilestone(StoredMilestone? milestone)
    {
        if (issue.Milestone is { } former && former != milestone)
        {
            Record(GitLabEventKind.Milestone, "remove", former.Title, milestone: former);
        }

        if (milestone is not null && issue.Milestone != milestone)
        {
            Record(GitLabEventKind.Milestone, "add", milestone.Title, milestone: milestone);
        }

        issue.Milestone = milestone;
    }

    public void SetIteration(StoredIteration? iteration)
    {
        if (issue.Iteration is { } former && former != iteration)
        {
            Record(GitLabEventKind.Iteration, "remove", former.Title ?? string.Empty, iteration: former);
        }

        if (iteration is not null && issue.Iteration != iteration)
        {
            Record(GitLabEventKind.Iteration, "add", iteration.Title ?? string.Empty, iteration: iteration);
        }

        issue.Iteration = iteration;
    }

    public void Assign(params IReadOnlyList<StoredUser> users)
    {
        if (users.SequenceEqual(issue.Assignees))
        {
            return;
        }

        issue.Assignees.Clear();
        issue.Assignees.AddRange(users);
        AddSystemNote(users is [] ? "removed assignee" : $"assigned to @{users[0].Username}");
    }

    public void SetTitle(string title)
    {
        if (title == issue.Title)
        {
            return;
        }

        if (issue.Title.Length > 0)
        {
            AddSystemNote($"changed title from **{issue.Title}** to **{title}**");
        }

        issue.Title = title;
        Mention(title);
    }

    /// <summary>Sets the text as it is; quick actions in it were carried out before.</summary>
    public void SetDescription(string description)
    {
        if (description == issue.Description)
        {
            return;
        }

        if (issue.Description.Length > 0)
        {
            AddSystemNote("changed the description");
        }

        issue.Description = description;
        Mention(description);
    }

    public void Change(Action<StoredIssue> change)
    {
        change(issue);
        issue.UpdatedAt = at;
    }

    public StoredNote AddNote(string body, bool isInternal)
    {
        var note = NewNote(body) with { IsInternal = isInternal };
        Change(changed => changed.Notes.Add(note));
        Mention(body);
        return note;
    }

    public StoredNote ReplaceNote(StoredNote note, string body)
    {
        var changed = note with { Body = body, UpdatedAt = at };
        Change(owner => owner.Notes[owner.Notes.IndexOf(note)] = changed);
        Mention(body);
        return changed;
    }

    private StoredNote NewNote(string body) =>
        new(instance.NextId("note"), actor, body, at) { UpdatedAt = at };

    private void AddSystemNote(string body)
    {
        var note = NewNote(body) with { IsSystem = true };
        Change(changed => changed.Notes.Add(note));
    }

    private void Mention(string markdown)
    {
        issue.UpdatedAt = at;
        issue.Mentions.AddRange(MentionText.Find(markdown).Except(issue.Mentions, StringComparer.Ordinal));
    }

    private void Record(
        GitLabEventKind kind,
        string action,
        string subject,
        StoredMilestone? milestone = null,
        StoredIteration? iteration = null)
    {
        var label = kind is GitLabEventKind.Label ? instance.Label(project, subject) : null;
        var entry = new StoredEvent(instance.NextId("event"), kind, action, subject, actor, at)
        {
            Label = label,
            Milestone = milestone,
            Iteration = iteration,
        };
        Change(changed => changed.Events.Add(entry));
    }
}
