namespace SupportOps.Testing.GitLab;

/// <summary>One change of an issue in its history. The label may be deleted since.</summary>
internal sealed record StoredEvent(
    long Id, GitLabEventKind Kind, string Action, string Subject, StoredUser User, DateTimeOffset At)
{
    public StoredLabel? Label { get; init; }

    public StoredMilestone? Milestone { get; init; }

    public StoredIteration? Iteration { get; init; }
}
