namespace SupportOps.Testing.GitLab;

/// <summary>
/// Says what happened to an issue, in order: <c>i.Labelled("Stage::Triage").At(monday).Labelled("Stage::Planning")</c>.
/// </summary>
public sealed class GitLabIssueBuilder
{
    private readonly GitLabInstance _instance;
    private readonly StoredProject _project;
    private readonly StoredIssue _issue;
    private StoredUser _actor;
    private DateTimeOffset _at;

    internal GitLabIssueBuilder(GitLabInstance instance, StoredProject project, StoredIssue issue)
    {
        (_instance, _project, _issue) = (instance, project, issue);
        (_actor, _at) = (instance.Administrator, instance.Now);
    }

    private IssueEdit Edit => new(_instance, _project, _issue, _actor, _at);

    /// <summary>Sets who does what follows; without this word the administrator, <c>root</c>.</summary>
    /// <param name="username">User name; one that is not known becomes a user without access.</param>
    public GitLabIssueBuilder By(string username)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        _actor = _instance.User(username);
        return this;
    }

    /// <summary>Sets when what follows happens; without this word now, by the server's clock.</summary>
    /// <param name="time">The time.</param>
    public GitLabIssueBuilder At(DateTimeOffset time)
    {
        _at = time;
        return this;
    }

    /// <summary>Says who filed it and when; without this word the administrator, and now.</summary>
    /// <param name="username">User name; one that is not known becomes a user without access.</param>
    /// <param name="time">When; null for now.</param>
    public GitLabIssueBuilder FiledBy(string username, DateTimeOffset? time = null)
    {
        By(username);
        (_issue.Author, _issue.CreatedAt) = (_actor, time ?? _issue.CreatedAt);
        _issue.UpdatedAt = _issue.CreatedAt;
        return time is { } known ? At(known) : this;
    }

    /// <summary>Gives it another title.</summary>
    /// <param name="title">The title.</param>
    public GitLabIssueBuilder Titled(string title)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        return Do(edit => edit.SetTitle(title));
    }

    /// <summary>Sets its text, as it is: quick actions in it are not carried out.</summary>
    /// <param name="description">Markdown.</param>
    public GitLabIssueBuilder Described(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return Do(edit => edit.SetDescription(description));
    }

    /// <summary>Puts labels on; of a scope the others go. Labels that the project lacks are made.</summary>
    /// <param name="labels">Names.</param>
    public GitLabIssueBuilder Labelled(params IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return Do(edit => edit.Label(LabelOrder.Add(labels)));
    }

    /// <summary>Puts labels on and leaves the others of their scopes, as after a lost race.</summary>
    /// <param name="labels">Names.</param>
    public GitLabIssueBuilder AlsoLabelled(params IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return Do(edit =>
        {
            foreach (var label in labels)
            {
                edit.Label(LabelOrder.Add(label), seen: []);
            }
        });
    }

    /// <summary>Takes labels off.</summary>
    /// <param name="labels">Names.</param>
    public GitLabIssueBuilder Unlabelled(params IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        return Do(edit => edit.Label(LabelOrder.Remove(labels)));
    }

    /// <summary>Gives it to people, and takes it from others.</summary>
    /// <param name="usernames">User names; none for nobody.</param>
    public GitLabIssueBuilder AssignedTo(params IReadOnlyList<string> usernames)
    {
        ArgumentNullException.ThrowIfNull(usernames);
        return Do(edit => edit.Assign([.. usernames.Select(_instance.User)]));
    }

    /// <summary>Plans it for a milestone of the project or of a group above it.</summary>
    /// <param name="title">Title; null for no milestone.</param>
    /// <exception cref="ArgumentException">There is no such milestone.</exception>
    public GitLabIssueBuilder InMilestone(string? title) => Do(edit => edit.SetMilestone(title is null
        ? null
        : References.Milestones(_instance, _project).FirstOrDefault(known => known.Title == title)
            ?? throw new ArgumentException($"There is no milestone {title}.", nameof(title))));

    /// <summary>Plans it for an iteration of a group above the project.</summary>
    /// <param name="title">Title; null for no iteration.</param>
    /// <exception cref="ArgumentException">There is no such iteration.</exception>
    public GitLabIssueBuilder InIteration(string? title) => Do(edit => edit.SetIteration(title is null
        ? null
        : References.Iterations(_instance, _project).FirstOrDefault(known => known.Title == title)
            ?? throw new ArgumentException($"There is no iteration {title}.", nameof(title))));

    /// <summary>Sets its weight.</summary>
    /// <param name="weight">From 0; null for none.</param>
    public GitLabIssueBuilder Weighing(int? weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight ?? 0, nameof(weight));
        return Do(edit => edit.Change(issue => issue.Weight = weight));
    }

    /// <summary>Hides it from everybody but members.</summary>
    public GitLabIssueBuilder Confidential() =>
        Do(static edit => edit.Change(static issue => issue.IsConfidential = true));

    /// <summary>Writes a note, as it is: quick actions in it are not carried out.</summary>
    /// <param name="body">Markdown.</param>
    public GitLabIssueBuilder Noted(string body)
    {
        ArgumentException.ThrowIfNullOrEmpty(body);
        return Do(edit => edit.AddNote(body, isInternal: false));
    }

    /// <summary>Closes it.</summary>
    public GitLabIssueBuilder Closed() => Do(static edit => edit.Close());

    /// <summary>Opens it again.</summary>
    public GitLabIssueBuilder Reopened() => Do(static edit => edit.Reopen());

    internal static StoredIssue File(
        GitLabInstance instance, StoredProject project, string title, Action<GitLabIssueBuilder>? describe)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        var issue = new StoredIssue(
            instance.NextId("issue"), project.NextIid(), instance.Administrator, instance.Now);
        project.Issues.Add(issue);
        var words = new GitLabIssueBuilder(instance, project, issue).Titled(title);
        describe?.Invoke(words);
        return issue;
    }

    private GitLabIssueBuilder Do(Action<IssueEdit> change)
    {
        change(Edit);
        return this;
    }
}
