using System.Buffers;
using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Json;

/// <summary>
/// The stable shape for programs. Fields may be added; none is renamed or removed within a schema version.
/// </summary>
internal sealed class JsonRenderer : IReportRenderer
{
    private const int SchemaVersion = 1;

    public string Format => "json";

    public void Render(AuditReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            WriteHead(writer, report);
            WriteLists(writer, report.Lists);
            writer.WriteStartArray("findings"u8);
            foreach (var finding in report.Findings)
            {
                JsonFindings.Write(writer, finding);
            }

            writer.WriteEndArray();
            WriteChecks(writer, report.Checks);
            WriteSources(writer, report.Sources);
            JsonEvidence.Write(writer, report);
            WriteReview(writer, report);
            writer.WriteNumber("schemaVersion"u8, SchemaVersion);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter writer, AuditReport report)
    {
        writer.WriteString("audit"u8, report.Audit);
        writer.WriteString("instance"u8, report.Instance);
        writer.WriteString("policy"u8, report.Policy);
        writer.WriteString("period"u8, report.Period.ToString());
        writer.WriteString("asOf"u8, report.AsOf.UtcDateTime);
        writer.WriteString("verdict"u8, WireNames.Of(report.Verdict));
        writer.WriteBoolean("complete"u8, report.IsComplete);
        if (report.Zendesk is { } zendesk)
        {
            writer.WriteStartObject("roles"u8);
            writer.WriteNumber("light"u8, zendesk.LightAgentRole.Value);
            writer.WriteNumber("administrator"u8, zendesk.AdministratorRole.Value);
            WriteRole(writer, "chatOnly", zendesk.ChatOnlyRole);
            WriteRole(writer, "contributor", zendesk.ContributorRole);
            writer.WriteEndObject();
            writer.WriteStartObject("zendesk"u8);
            writer.WriteString("block"u8, WireNames.Of(zendesk.Block));
            writer.WriteString("host"u8, zendesk.Host);
            writer.WriteString("agentSync"u8, zendesk.AgentSync);
            if (zendesk.HasSingleSignOn)
            {
                writer.WriteBoolean("singleSignOn"u8, value: true);
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteRole(Utf8JsonWriter writer, string name, RoleId? role)
    {
        if (role is { } id)
        {
            writer.WriteNumber(name, id.Value);
        }
    }

    // Only where there was a review: who gives neither waivers nor a baseline gets the report as it always was.
    private static void WriteReview(Utf8JsonWriter writer, AuditReport report)
    {
        if (report.Waivers is { } waivers)
        {
            JsonWaivers.Write(writer, waivers);
        }

        if (report.Diff is { } diff)
        {
            JsonDiff.Write(writer, diff);
        }
    }

    private static void WriteLists(Utf8JsonWriter writer, AgentLists lists)
    {
        writer.WriteStartObject("lists"u8);
        WriteAgents(writer, "light", lists.Light);
        WriteAgents(writer, "administrators", lists.Administrators);
        WriteAgents(writer, "full", lists.Full);
        writer.WriteEndObject();
    }

    private static void WriteAgents(Utf8JsonWriter writer, string name, IReadOnlyList<Agent> agents)
    {
        writer.WriteStartArray(name);
        foreach (var agent in agents)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, agent.Id.Value);
            writer.WriteString("name"u8, agent.Name);
            writer.WriteString("email"u8, agent.Email);
            writer.WriteString("role"u8, WireNames.Of(agent.Role));
            WriteRole(writer, "customRole", agent.CustomRole);
            if (agent.Suspended is { } suspended)
            {
                writer.WriteBoolean("suspended"u8, suspended);
            }

            if (agent.Host is { } host)
            {
                writer.WriteString("host"u8, host);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChecks(Utf8JsonWriter writer, IReadOnlyList<AuditCheck> checks)
    {
        writer.WriteStartArray("checks"u8);
        foreach (var check in checks)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, check.Rule.Code);
            writer.WriteString("title"u8, check.Rule.Title);
            writer.WriteString("severity"u8, WireNames.Of(check.Rule.Severity));
            writer.WriteString("status"u8, WireNames.Of(check.Status));
            writer.WriteNumber("subjects"u8, check.Counts.Subjects);
            WriteCounts(writer, check.Counts);
            writer.WriteString("reason"u8, check.Reason);
            writer.WriteString("source"u8, check.Rule.Source);
            writer.WriteBoolean("complete"u8, check.IsComplete);
            writer.WriteString("rationale"u8, check.Rule.Rationale);
            writer.WriteString("remediation"u8, check.Rule.Remediation);
            WriteKinds(writer, "needs", check.Rule.Needs);
            WriteKinds(writer, "absenceBasedOn", check.Rule.AbsenceBasedOn);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, RuleCounts counts)
    {
        writer.WriteStartObject("counts"u8);
        writer.WriteNumber("pass"u8, counts.Pass);
        writer.WriteNumber("fail"u8, counts.Fail);
        writer.WriteNumber("notApplicable"u8, counts.NotApplicable);
        writer.WriteNumber("manual"u8, counts.Manual);
        writer.WriteNumber("inconclusive"u8, counts.Inconclusive);
        writer.WriteNumber("error"u8, counts.Error);
        writer.WriteEndObject();
    }

    private static void WriteKinds(Utf8JsonWriter writer, string name, SourceKinds kinds)
    {
        writer.WriteStartArray(name);
        foreach (var kind in Enum.GetValues<SourceKinds>())
        {
            if (kind != SourceKinds.None && kinds.HasFlag(kind))
            {
                writer.WriteStringValue(WireNames.Of(kind));
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteExpected(Utf8JsonWriter writer, int? expected)
    {
        if (expected is { } count)
        {
            writer.WriteNumber("expectedCount"u8, count);
        }
        else
        {
            writer.WriteNull("expectedCount"u8);
        }
    }

    private static void WriteSources(Utf8JsonWriter writer, IReadOnlyList<SnapshotSource> sources)
    {
        writer.WriteStartArray("sources"u8);
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, source.Name);
            writer.WriteBoolean("complete"u8, source.IsComplete);
            writer.WriteString("incompleteBecause"u8, source.IncompleteBecause);
            writer.WriteNumber("pages"u8, source.Pages);
            writer.WriteNumber("records"u8, source.Records);
            writer.WriteNumber("duplicates"u8, source.Duplicates);
            writer.WriteString("sha256"u8, source.Sha256);
            writer.WriteString("kind"u8, WireNames.Of(source.Kind));
            writer.WriteString("endpoint"u8, source.Endpoint);
            writer.WriteString("host"u8, source.Host);
            WriteExpected(writer, source.Expected);
            if (source.FetchedAt is { } fetchedAt)
            {
                writer.WriteString("fetchedAt"u8, fetchedAt.UtcDateTime);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
