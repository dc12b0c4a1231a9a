using System.Globalization;
using SupportOps.GitLab.Issues;
using SupportOps.GitLab.Projects;
using SupportOps.GitLab.Wire;
using SupportOps.IssueFlow;

namespace SupportOps.GitLab;

/// <summary>Reads records of the wire; one that lacks what is needed is refused, never guessed.</summary>
internal static class GitLabRecords
{
    public static GitLabUser ToUser(WireUser user) =>
        new(Required(user.Id, "id"), Required(user.Username, "username"), user.Name);

    public static GitLabIssue ToIssue(string project, WireIssue issue) => new()
    {
        Reference = new IssueReference(project, Required(issue.Iid, "iid")),
        Id = Required(issue.Id, "id"),
        Title = Required(issue.Title, "title"),
        Description = issue.Description ?? string.Empty,
        State = Required(issue.State, "state"),
        Labels = [.. (issue.Labels ?? throw Unfit("labels")).OfType<string>()],
        Author = issue.Author is null ? null : ToUser(issue.Author),
        Assignees = [.. (issue.Assignees ?? []).OfType<WireUser>().Select(ToUser)],
        Milestone = issue.Milestone is null ? null : ToMilestone(issue.Milestone),
        Iteration = issue.Iteration is null ? null : ToIteration(issue.Iteration),
        Weight = issue.Weight,
        IsConfidential = issue.Confidential ?? false,
        CreatedAt = Required(issue.CreatedAt, "created_at"),
        UpdatedAt = Required(issue.UpdatedAt, "updated_at"),
        ClosedAt = issue.ClosedAt,
        WebAddress = Address(issue.WebUrl),
    };

    public static GitLabMilestone ToMilestone(WireMilestone milestone) =>
        new(Required(milestone.Id, "milestone id"), Required(milestone.Title, "milestone title"))
        {
            State = milestone.State,
            StartsOn = milestone.StartDate,
            EndsOn = milestone.DueDate,
        };

    public static GitLabIteration ToIteration(WireIteration iteration) => new(
        Required(iteration.Id, "iteration id"),
        Required(iteration.StartDate, "iteration start_date"),
        Required(iteration.DueDate, "iteration due_date"))
    {
        Title = iteration.Title,
    };

    public static GitLabNote ToNote(WireNote note) => new()
    {
        Id = Required(note.Id, "id"),
        Body = note.Body ?? throw Unfit("body"),
        Author = note.Author is null ? null : ToUser(note.Author),
        IsSystem = note.System ?? false,
        IsInternal = note.Internal ?? false,
        CreatedAt = Required(note.CreatedAt, "created_at"),
    };

    public static GitLabLabel ToLabel(WireLabel label) =>
        new(Required(label.Id, "id"), Required(label.Name, "name"))
        {
            Color = label.Color,
            Description = label.Description,
        };

    public static LabelEvent ToLabelEvent(WireLabelEvent change) => new(
        change.Label?.Name,
        change.Action switch
        {
            "add" => LabelAction.Added,
            "remove" => LabelAction.Removed,
            _ => throw Unfit("action"),
        },
        Required(change.CreatedAt, "created_at"),
        change.User?.Username);

    public static GitLabMember ToMember(WireMember member) => new()
    {
        User = new GitLabUser(Required(member.Id, "id"), Required(member.Username, "username"), member.Name),
        Access = new AccessLevel(Required(member.AccessLevel, "access_level")),
        State = member.State,
        ExpiresOn = member.ExpiresAt is null ? null : Day(member.ExpiresAt),
    };

    public static GitLabToken ToToken(WireToken token) => new()
    {
        Scopes = [.. (token.Scopes ?? throw Unfit("scopes")).OfType<string>()],
        ExpiresOn = token.ExpiresAt is null ? null : Day(token.ExpiresAt),
    };

    public static string Required(string? text, string member) =>
        string.IsNullOrWhiteSpace(text) ? throw Unfit(member) : text;

    public static T Required<T>(T? value, string member)
        where T : struct => value ?? throw Unfit(member);

    public static RecordException Unfit(string member) => new($"has no {member}, or one that is of no use");

    public static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http" }
            ? address
            : null;

    /// <summary>A time as GitLab's parameters take it.</summary>
    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.TryParseExact(
        text.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Unfit("expires_at");
}
