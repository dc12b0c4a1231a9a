using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Sarif;

/// <summary>The findings as results, those that were fixed since the earlier report as absent ones.</summary>
internal sealed class SarifResults(AuditReport report, SarifRules rules, TeamFilePath files)
{
    private readonly FindingHistory _history = new(report);

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("results"u8);
        foreach (var finding in report.Findings)
        {
            Write(writer, finding, _history.KindOf(finding));
        }

        foreach (var entry in report.Diff?.Entries ?? [])
        {
            if (entry is { Kind: DiffKind.Fixed, Before: { } fixedOne })
            {
                Write(writer, fixedOne, DiffKind.Fixed);
            }
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, Finding finding, DiffKind? change)
    {
        // SARIF: a result that does not fail has no level.
        var fails = finding.Status != FindingStatus.Inconclusive;
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.Code);
        if (rules.PlaceOf(finding.Code) is { } place)
        {
            writer.WriteNumber("ruleIndex"u8, place);
        }

        writer.WriteString("kind"u8, fails ? "fail" : "open");
        writer.WriteString("level"u8, fails ? SarifRules.LevelOf(finding.Severity) : "none");
        SarifRenderer.WriteMessage(writer, "message", $"{finding.Message} {finding.Fix}");
        WriteLocation(writer, finding);
        writer.WriteStartObject("partialFingerprints"u8);
        writer.WriteString("supportopsFinding/v1"u8, finding.Fingerprint);
        writer.WriteEndObject();
        if (StateOf(change) is { } state)
        {
            writer.WriteString("baselineState"u8, state);
        }

        WriteSuppressions(writer, finding.Waiver);
        WriteProperties(writer, finding);
        writer.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        if (finding.Location is { } location && files.UriOf(finding) is { } uri)
        {
            WriteFile(writer, uri, location);
        }

        writer.WriteStartArray("logicalLocations"u8);
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName"u8, $"{report.Instance}/{SubjectOf(finding)}");
        writer.WriteString("kind"u8, "resource");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter writer, string uri, FileLocation location)
    {
        writer.WriteStartObject("physicalLocation"u8);
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, uri);
        writer.WriteEndObject();
        writer.WriteStartObject("region"u8);
        writer.WriteNumber("startLine"u8, location.Line ?? 1);
        if (location.Column is { } column)
        {
            writer.WriteNumber("startColumn"u8, column);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string SubjectOf(Finding finding) =>
        finding.ZendeskUserId is { } id ? $"agents/{id}" : finding.TeamMember ?? finding.Code;

    private static string? StateOf(DiffKind? change) => change switch
    {
        DiffKind.New => "new",
        DiffKind.Fixed => "absent",
        DiffKind.Persisting => "unchanged",
        DiffKind.Changed => "updated",
        _ => null,
    };

    // An empty list says that nothing is suppressed; without a list it would not be known.
    private static void WriteSuppressions(Utf8JsonWriter writer, Waiver? waiver)
    {
        writer.WriteStartArray("suppressions"u8);
        if (waiver is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "external");
            writer.WriteString("status"u8, "accepted");
            writer.WriteString("justification"u8, waiver.Reason);
            writer.WriteStartObject("properties"u8);
            writer.WriteString("owner"u8, waiver.Owner);
            writer.WriteString("ticket"u8, waiver.Ticket);
            writer.WriteString("expires"u8, WireNames.Of(waiver.Expires));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject("properties"u8);
        writer.WriteString("severity"u8, WireNames.Of(finding.Severity));
        writer.WriteString("status"u8, WireNames.Of(finding.Status));
        if (finding.TeamMember is { } member)
        {
            writer.WriteString("teamMember"u8, member);
        }

        if (finding.ZendeskUserId is { } id)
        {
            writer.WriteNumber("zendeskUserId"u8, id.Value);
        }

        writer.WriteEndObject();
    }
}
