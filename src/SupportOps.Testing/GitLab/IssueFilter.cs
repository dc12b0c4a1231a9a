using System.Globalization;

namespace SupportOps.Testing.GitLab;

/// <summary>Which issues a listing gives, and in which order.</summary>
/// <remarks>Source: GitLab REST API, Issues, List project issues.</remarks>
internal sealed class IssueFilter(Parameters given)
{
    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["state"] = ["opened", "closed", "all"],
        ["sort"] = ["asc", "desc"],
        ["order_by"] =
        [
            "created_at", "updated_at", "title", "due_date", "weight", "priority", "label_priority", "milestone_due",
            "popularity", "relative_position",
        ],
    };

    private static readonly string[] Times = ["created_after", "created_before", "updated_after", "updated_before"];

    public bool IsDescending => given.Text("sort") != "asc";

    /// <summary>The parameter that cannot be understood; null when all can.</summary>
    public string? FindInvalid() =>
        Choices.Keys.FirstOrDefault(
            name => given.Text(name) is { } text && !Choices[name].Contains(text, StringComparer.Ordinal))
        ?? Array.Find(Times, name => given.Text(name) is { Length: > 0 } text && GitLabTime.Read(text) is null);

    public IEnumerable<StoredIssue> Apply(IEnumerable<StoredIssue> issues)
    {
        var shown = issues.Where(IsShown);
        return IsDescending
            ? shown.OrderByDescending(KeyOf, StringComparer.Ordinal).ThenByDescending(static issue => issue.Id)
            : shown.OrderBy(KeyOf, StringComparer.Ordinal).ThenBy(static issue => issue.Id);
    }

    public string KeyOf(StoredIssue issue) => given.Text("order_by") switch
    {
        "updated_at" => GitLabTime.Stamp(issue.UpdatedAt),
        "title" => issue.Title,
        "due_date" => GitLabTime.Day(issue.Due) ?? "9999-12-31",
        "weight" => string.Create(CultureInfo.InvariantCulture, $"{issue.Weight ?? -1:D10}"),
        _ => GitLabTime.Stamp(issue.CreatedAt),
    };

    private static bool IsMatch(StoredIssue issue, IReadOnlyList<string> labels) => labels switch
    {
        ["None" or "none"] => issue.Labels.Count == 0,
        ["Any" or "any"] => issue.Labels.Count > 0,
        _ => labels.All(label => label.EndsWith("::*", StringComparison.Ordinal)
            ? issue.Labels.Any(own => LabelScopes.KeyOf(own) == label[..^3])
            : issue.Labels.Contains(label)),
    };

    private bool IsShown(StoredIssue issue) =>
        given.Text("state") switch { "opened" => !issue.IsClosed, "closed" => issue.IsClosed, _ => true }
        && (given.List("labels") is not { Count: > 0 } labels || IsMatch(issue, labels))
        && (given.Ids("iids") is not { Count: > 0 } iids || iids.Contains(issue.Iid))
        && (given.Text("milestone") is not { Length: > 0 } milestone || IsIn(issue, milestone))
        && (given.Text("author_username") is not { } author || issue.Author.Username == author)
        && (given.Text("issue_type") is not { } type || issue.Type == type)
        && IsFound(issue)
        && IsInTime(issue);

    private static bool IsIn(StoredIssue issue, string milestone) => milestone switch
    {
        "None" => issue.Milestone is null,
        "Any" => issue.Milestone is not null,
        _ => issue.Milestone?.Title == milestone,
    };

    // Every word must stand somewhere, as a part of a word too.
    private bool IsFound(StoredIssue issue)
    {
        if (given.Text("search") is not { Length: > 0 } search)
        {
            return true;
        }

        var places = given.List("in") ?? ["title", "description"];
        var text = (places.Contains("title", StringComparer.Ordinal) ? issue.Title : string.Empty) + "\n"
            + (places.Contains("description", StringComparer.Ordinal) ? issue.Description : string.Empty);
        return search.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsInTime(StoredIssue issue) =>
        !(issue.CreatedAt < GitLabTime.Read(given.Text("created_after")))
        && !(issue.CreatedAt > GitLabTime.Read(given.Text("created_before")))
        && !(issue.UpdatedAt < GitLabTime.Read(given.Text("updated_after")))
        && !(issue.UpdatedAt > GitLabTime.Read(given.Text("updated_before")));
}
