using System.Text.Json;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>Values of facts; null stands for none.</summary>
internal static class WalkValue
{
    public static bool Flag(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw CommandFailure.Usage($"{where}: true or false is expected."),
    };

    public static string? Text(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw CommandFailure.Usage($"{where}: a text is expected."),
    };

    public static decimal? Number(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.Null => null,
        _ => throw CommandFailure.Usage($"{where}: a number is expected."),
    };

    public static IEnumerable<string> List(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(item => Text(item, where) ?? string.Empty),
        JsonValueKind.Null => [],
        _ => throw CommandFailure.Usage($"{where}: a list of texts is expected."),
    };

    public static ValidationState Validation(JsonElement value, string where) => Text(value, where) switch
    {
        null => ValidationState.None,
        "requested" => ValidationState.Requested,
        "received" => ValidationState.Received,
        "rejected" => ValidationState.Rejected,
        "skipped" => ValidationState.Skipped,
        _ => throw CommandFailure.Usage($"{where}: requested, received, rejected or skipped is expected."),
    };

    public static EscalationOutcome? Escalation(JsonElement value, string where) => Text(value, where) switch
    {
        null => null,
        "close-wont-do" => EscalationOutcome.CloseWontDo,
        "backlog" => EscalationOutcome.Backlog,
        "close-needs-discussion" => EscalationOutcome.CloseNeedsDiscussion,
        _ => throw CommandFailure.Usage(
            $"{where}: close-wont-do, backlog or close-needs-discussion is expected."),
    };
}
