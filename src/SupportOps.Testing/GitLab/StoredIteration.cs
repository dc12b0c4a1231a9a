namespace SupportOps.Testing.GitLab;

/// <summary>An iteration of a group; its state follows from the day.</summary>
internal sealed record StoredIteration(
    long Id, long Iid, long GroupId, string GroupPath, string? Title, DateOnly Start, DateOnly Due)
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>1 for upcoming, 2 for current, 3 for closed.</summary>
    public int StateOn(DateOnly day) => day < Start ? 1 : day > Due ? 3 : 2;
}
