using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Refuses issues that GitLab would not keep.</summary>
/// <remarks>Source: GitLab REST API, Issues; GitLab documentation, Application limits.</remarks>
internal static class IssueCheck
{
    private const int LongestTitle = 255;
    private const int LongestDescription = 1_048_576;

    private static readonly string[] Changeable =
    [
        "assignee_id", "assignee_ids", "confidential", "created_at", "description", "discussion_locked", "due_date",
        "labels", "add_labels", "remove_labels", "milestone_id", "state_event", "title", "issue_type", "weight",
        "epic_id", "epic_iid",
    ];

    /// <summary>What is wrong with a new issue; null for nothing.</summary>
    public static Answer? ProblemOfNew(Parameters given) =>
        given.Has("title") ? Problem(given) : GitLabErrors.Error(400, "title is missing");

    /// <summary>What is wrong with a change; null for nothing.</summary>
    public static Answer? ProblemOfChange(Parameters given) =>
        !Array.Exists(Changeable, given.Has)
            ? GitLabErrors.Error(
                400, string.Join(", ", Changeable) + " are missing, at least one parameter must be provided")
            : given.Text("state_event") is not (null or "close" or "reopen")
                ? GitLabErrors.Error(400, "state_event does not have a valid value")
                : Problem(given);

    private static Answer? Problem(Parameters given)
    {
        if (given.Text("title") is { } title)
        {
            if (string.IsNullOrWhiteSpace(title))
            {
                return GitLabErrors.Invalid("title", "can't be blank");
            }

            if (title.EnumerateRunes().Count() > LongestTitle)
            {
                return GitLabErrors.Invalid("title", "is too long (maximum is 255 characters)");
            }
        }

        if (given.Text("description")?.EnumerateRunes().Count() > LongestDescription)
        {
            return GitLabErrors.Invalid("description", "is too long (maximum is 1048576 characters)");
        }

        return given.Text("issue_type") is not (null or "issue" or "incident" or "test_case" or "task")
            ? GitLabErrors.Error(400, "issue_type does not have a valid value")
            : given.Text("weight") is { Length: > 0 } && given.Number("weight") is null
                ? GitLabErrors.Error(400, "weight is invalid")
                : null;
    }
}
