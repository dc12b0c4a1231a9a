using System.Globalization;

namespace SupportOps.IssueFlow;

/// <summary>The plan that closes an issue.</summary>
internal static class ClosingPlan
{
    public static TransitionPlan Of(FlowClosing closing, IssueFacts facts) => new()
    {
        Closes = true,
        Status = closing.Status,
        Comment = CommentOf(facts),
    };

    private static string? CommentOf(IssueFacts facts)
    {
        var live = facts.LiveOn is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"Live since {day:yyyy-MM-dd}.")
            : null;
        var comment = string.IsNullOrWhiteSpace(facts.Comment) ? null : facts.Comment;
        return (live, comment) is ({ } first, { } second) ? $"{first}\n\n{second}" : live ?? comment;
    }
}
