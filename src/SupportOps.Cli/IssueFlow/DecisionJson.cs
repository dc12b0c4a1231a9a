using System.Text.Json;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>A decision about an issue for a program.</summary>
internal static class DecisionJson
{
    /// <summary>Writes the members of a decision into an object that is open.</summary>
    public static void Write(TransitionDecision decision, Utf8JsonWriter writer)
    {
        writer.WriteString("outcome"u8, decision.IsAccepted ? "accept" : "reject");
        writer.WriteStartArray("unmet"u8);
        foreach (var unmet in decision.Unmet)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, unmet.Code);
            writer.WriteString("fact"u8, unmet.Fact);
            writer.WriteString("suppliedBy"u8, unmet.SuppliedBy);
            writer.WriteString("remedy"u8, unmet.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write("plan", decision.Plan, writer);
        Write("repair", decision.Repair, writer);
    }

    private static void Write(string name, TransitionPlan? plan, Utf8JsonWriter writer)
    {
        if (plan is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteList("labelsToAdd", plan.LabelsToAdd, writer);
        WriteList("labelsToRemove", plan.LabelsToRemove, writer);
        writer.WriteString("comment"u8, plan.Comment);
        writer.WriteString("milestone"u8, plan.Milestone);
        writer.WriteString("iteration"u8, plan.Iteration);
        writer.WriteString("assignee"u8, plan.Assignee?.ToString());
        writer.WriteString("status"u8, plan.Status);
        writer.WriteBoolean("closes"u8, plan.Closes);
        writer.WriteEndObject();
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
