using System.Text.Json;

namespace SupportOps.Cli.IssueFlow;

/// <summary>The result of <c>issue simulate</c> for a program.</summary>
internal static class SimulationJson
{
    public static void Write(IReadOnlyList<SimulatedWalk> walks, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("walks"u8);
        foreach (var walk in walks)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, walk.Id);
            writer.WriteStartArray("steps"u8);
            foreach (var step in walk.Steps)
            {
                WriteStep(writer, step);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, SimulatedStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome"u8, step.Decision.IsAccepted ? "accept" : "reject");
        writer.WriteString("stageAfter"u8, step.StageAfter);
        writer.WriteStartArray("reasons"u8);
        foreach (var unmet in step.Decision.Unmet)
        {
            writer.WriteStringValue(unmet.Code);
        }

        writer.WriteEndArray();
        writer.WriteString("validationLabelAfter"u8, step.ValidationLabelAfter);
        writer.WriteBoolean("closedAfter"u8, step.ClosedAfter);
        writer.WriteStartArray("unmet"u8);
        foreach (var unmet in step.Decision.Unmet)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, unmet.Code);
            writer.WriteString("fact"u8, unmet.Fact);
            writer.WriteString("suppliedBy"u8, unmet.SuppliedBy);
            writer.WriteString("remedy"u8, unmet.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
