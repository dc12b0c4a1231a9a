namespace SupportOps.Testing.GitLab;

/// <summary>A group, also one that only holds others.</summary>
internal sealed class StoredGroup(long id, string path)
{
    public long Id => id;

    public string Path => path;

    public List<StoredMember> Members { get; } = [];

    public List<StoredIteration> Iterations { get; } = [];

    public List<StoredMilestone> Milestones { get; } = [];

    /// <summary>Whether a path is this group's or lies below it.</summary>
    public bool Holds(string other) => other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase);
}
