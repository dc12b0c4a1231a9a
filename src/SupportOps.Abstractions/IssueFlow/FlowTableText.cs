using System.Globalization;
using System.Text;

namespace SupportOps.IssueFlow;

/// <summary>A flow as a Markdown table: every way, and the codes with which it is refused.</summary>
internal static class FlowTableText
{
    private const string Nothing = "-";

    public static string Of(IssueFlowPolicy flow)
    {
        var text = new StringBuilder();
        text.Append("| from | to | types | refused with | held by | posted |\n|---|---|---|---|---|---|\n");
        foreach (var move in flow.Moves)
        {
            Append(
                text, move.From.Name, move.To.Name, Types(move.Types), Codes(move.Requirements),
                (move.Assignee ?? AssigneeRole.DriOf(move.To)).ToString(), move.Posts);
        }

        foreach (var rule in flow.Validation.Labels)
        {
            Append(
                text, rule.Stage.Name, "label " + rule.Label, Types(rule.Types), Codes(rule.Requirements),
                rule.Assignee?.ToString(), posts: null);
        }

        foreach (var hold in flow.Holds)
        {
            AppendHold(text, flow, hold);
        }

        foreach (var closing in flow.Closings)
        {
            AppendClosing(text, closing);
        }

        return text.ToString();
    }

    private static void AppendHold(StringBuilder text, IssueFlowPolicy flow, FlowHold hold)
    {
        Append(
            text, "any active stage", hold.Stage.Name, "all", Codes(hold.Requirements), holder: null, "stage before");
        Append(
            text, hold.Stage.Name, "the stage before", "all", FlowCodes.PreviousStageOnly, "DRI of that stage",
            posts: null);
        foreach (var exit in hold.FurtherExits)
        {
            var types = Enum.GetValues<IssueType>().Where(type => flow.PathOf(type).Contains(exit));
            Append(
                text, hold.Stage.Name, exit.Name, Types([.. types]), codes: Nothing,
                AssigneeRole.DriOf(exit).ToString(), posts: null);
        }
    }

    private static void AppendClosing(StringBuilder text, FlowClosing closing)
    {
        var days = closing.After.TotalDays.ToString("0", CultureInfo.InvariantCulture);
        var after = closing.After > TimeSpan.Zero ? $" after {days} days" : string.Empty;
        var posts = closing.Requirements.Count > 0 ? "reason" : null;
        Append(text, closing.From.Name, "closed" + after, "all", Codes(closing.Requirements), holder: null, posts);
    }

    private static void Append(
        StringBuilder text, string from, string to, string types, string codes, string? holder, string? posts)
    {
        string[] cells = [from, to, types, codes, holder ?? Nothing, posts ?? Nothing];
        text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");
    }

    private static string Types(IReadOnlyList<IssueType> types) => string.Join(", ", types.Order());

    private static string Codes(IReadOnlyList<Requirement> requirements) => requirements.Count == 0
        ? Nothing
        : string.Join(", ", requirements.Select(requirement => requirement.Unmet.Code));

    private static string Escaped(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
