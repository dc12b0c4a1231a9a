namespace SupportOps.Testing.GitLab;

/// <summary>Shows an issue to a test, as it is now.</summary>
internal static class IssueView
{
    public static GitLabIssue Of(StoredIssue issue) => new()
    {
        Id = issue.Id,
        Iid = issue.Iid,
        Title = issue.Title,
        Description = issue.Description,
        State = issue.IsClosed ? "closed" : "opened",
        Labels = [.. issue.Labels],
        Author = issue.Author.Username,
        Assignees = [.. issue.Assignees.Select(static user => user.Username)],
        Milestone = issue.Milestone?.Title,
        Iteration = issue.Iteration is { } iteration ? iteration.Title ?? GitLabTime.Day(iteration.Start) : null,
        Weight = issue.Weight,
        IsConfidential = issue.IsConfidential,
        Notes = [.. issue.Notes.Select(Of)],
        Events = [.. issue.Events.Select(Of)],
        Mentions = [.. issue.Mentions],
        QuickActions = [.. issue.Commands],
    };

    private static GitLabNote Of(StoredNote note) => new(note.Id, note.Author.Username, note.Body, note.CreatedAt)
    {
        IsSystem = note.IsSystem,
        IsInternal = note.IsInternal,
    };

    private static GitLabEvent Of(StoredEvent entry) =>
        new(entry.Id, entry.Kind, entry.Action, entry.Subject, entry.User.Username, entry.At);
}
