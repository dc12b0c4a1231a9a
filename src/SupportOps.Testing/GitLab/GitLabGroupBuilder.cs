namespace SupportOps.Testing.GitLab;

/// <summary>Describes a group: its people, milestones and iterations.</summary>
public sealed class GitLabGroupBuilder
{
    private readonly GitLabInstance _instance;
    private readonly StoredGroup _group;

    internal GitLabGroupBuilder(GitLabInstance instance, StoredGroup group) => (_instance, _group) = (instance, group);

    /// <summary>Gives somebody access to the group and everything below it.</summary>
    /// <param name="username">User name; one that is not known becomes a user.</param>
    /// <param name="access">What the person may do.</param>
    /// <param name="expiresOn">Last day; null for no end.</param>
    public GitLabGroupBuilder Member(string username, GitLabAccess access, DateOnly? expiresOn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        _group.Members.Add(new StoredMember(_instance.User(username), access, expiresOn));
        return this;
    }

    /// <summary>Adds a milestone, which projects below the group can use.</summary>
    /// <param name="title">Title.</param>
    /// <param name="start">First day; null for none.</param>
    /// <param name="due">Last day; null for none.</param>
    public GitLabGroupBuilder Milestone(string title, DateOnly? start = null, DateOnly? due = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        _group.Milestones.Add(new StoredMilestone(
            _instance.NextId("milestone"), _group.Milestones.Count + 1, title, IsOfAGroup: true, _group.Id, start, due)
        {
            CreatedAt = _instance.Now,
        });
        return this;
    }

    /// <summary>Adds an iteration; whether it is upcoming, current or closed follows from the server's clock.</summary>
    /// <param name="title">Title; null for none, as automatic cadences have it.</param>
    /// <param name="start">First day.</param>
    /// <param name="due">Last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public GitLabGroupBuilder Iteration(string? title, DateOnly start, DateOnly due)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(due, start);
        _group.Iterations.Add(new StoredIteration(
            _instance.NextId("iteration"), _group.Iterations.Count + 1, _group.Id, _group.Path, title, start, due)
        {
            CreatedAt = _instance.Now,
        });
        return this;
    }
}
