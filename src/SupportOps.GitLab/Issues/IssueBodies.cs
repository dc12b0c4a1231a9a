using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Issues;

/// <summary>Turns drafts and edits into what goes over the wire, or refuses them.</summary>
internal static class IssueBodies
{
    private const int LongestTitle = 255;

    public static WireIssueChange Of(IssueDraft draft)
    {
        CheckTexts(draft.Title, draft.Description);
        return new WireIssueChange
        {
            Title = draft.Title,
            Description = draft.Description,
            Labels = LabelNames.Join(draft.Labels),
            Confidential = draft.IsConfidential ? true : null,
            MilestoneId = draft.MilestoneId,
            AssigneeIds = draft.AssigneeIds is [] ? null : draft.AssigneeIds,
        };
    }

    public static WireIssueChange Of(IssueEdit edit)
    {
        if (edit.IsEmpty)
        {
            throw new ArgumentException("The edit changes nothing.", nameof(edit));
        }

        CheckTexts(edit.Title ?? "kept", edit.Description ?? string.Empty);
        return new WireIssueChange
        {
            Title = edit.Title,
            Description = edit.Description,
            AddLabels = LabelNames.Join(edit.LabelsToAdd),
            RemoveLabels = LabelNames.Join(edit.LabelsToRemove),
            MilestoneId = edit.MilestoneId,
            AssigneeIds = edit.AssigneeIds,
            Confidential = edit.IsConfidential,
            StateEvent = edit.State switch
            {
                IssueStateChange.Close => "close",
                IssueStateChange.Reopen => "reopen",
                _ => null,
            },
        };
    }

    private static void CheckTexts(string title, string description)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle)
        {
            throw new ArgumentException("The title is blank or longer than 255 characters.", nameof(title));
        }

        if (description.Length > GitLabIssues.LongestText)
        {
            throw new ArgumentException(
                "The description is longer than 1,048,576 characters.", nameof(description));
        }
    }
}
