using System.Text.Json;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Demo;

/// <summary>The issues that walk through a flow for a program.</summary>
internal static class IssueJson
{
    public static void Write(IssueFlowPolicy flow, IReadOnlyList<WalkedIssue> issues, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("issueFlow"u8);
        writer.WriteBoolean("exact"u8, issues.All(issue => issue.IsExact));
        writer.WriteString("workflow"u8, flow.Name);
        writer.WriteStartArray("issues"u8);
        foreach (var issue in issues)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, issue.Type.ToString());
            writer.WriteBoolean("exact"u8, issue.IsExact);
            WriteMoves(issue, writer);
            WriteList("stages", issue.Stages.Select(stage => stage.Name), writer);
            WriteList("labels", issue.Labels, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMoves(WalkedIssue issue, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("moves"u8);
        foreach (var answer in issue.Answers)
        {
            writer.WriteStartObject();
            writer.WriteString("from"u8, answer.From?.Name);
            writer.WriteString("to"u8, answer.Attempt.To.Name);
            writer.WriteString("outcome"u8, answer.Decision.IsAccepted ? "accept" : "reject");
            writer.WriteString("change"u8, answer.Change?.ToString().ToLowerInvariant());
            WriteList("codes", answer.Codes, writer);
            writer.WriteBoolean("exact"u8, answer.IsExact);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteList(string name, IEnumerable<string> items, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
