namespace SupportOps.Testing.GitLab;

/// <summary>A milestone of a project or a group, whose id is the owner's.</summary>
internal sealed record StoredMilestone(
    long Id, long Iid, string Title, bool IsOfAGroup, long OwnerId, DateOnly? Start, DateOnly? Due)
{
    public bool IsActive { get; init; } = true;

    public required DateTimeOffset CreatedAt { get; init; }
}
