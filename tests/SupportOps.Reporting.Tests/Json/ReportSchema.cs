using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Reporting.Json.Reading;

namespace SupportOps.Reporting.Tests.Json;

/// <summary>The JSON schema of a report, made from the types that reports are read with.</summary>
internal static class ReportSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    // Which words a member may be. What is a plain string to the reader of the file is a closed set to us.
    private static readonly Dictionary<(Type Type, string Member), IEnumerable<string>> Words = new()
    {
        [(typeof(ReportDocument), "verdict")] = Enum.GetValues<Verdict>().Select(WireNames.Of),
        [(typeof(BaselineDocument), "verdict")] = Enum.GetValues<Verdict>().Select(WireNames.Of),
        [(typeof(WaiversDocument), "verdictWithout")] = Enum.GetValues<Verdict>().Select(WireNames.Of),
        [(typeof(FindingDocument), "severity")] = Enum.GetValues<Severity>().Select(WireNames.Of),
        [(typeof(FindingDocument), "status")] = Enum.GetValues<FindingStatus>().Select(WireNames.Of),
        [(typeof(CheckDocument), "severity")] = Enum.GetValues<Severity>().Select(WireNames.Of),
        [(typeof(CheckDocument), "status")] = Enum.GetValues<RuleStatus>().Select(WireNames.Of),
        [(typeof(OutcomeDocument), "state")] = Enum.GetValues<WaiverState>().Select(WireNames.Of),
        [(typeof(DiffEntryDocument), "kind")] = Enum.GetValues<DiffKind>().Select(WireNames.Of),
    };

    public static string Write()
    {
        var options = new JsonSchemaExporterOptions { TransformSchemaNode = Describe };
        var schema = ReportJsonContext.Default.ReportDocument.Options
            .GetJsonSchemaAsNode(typeof(ReportDocument), options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Report of an audit, schema version 1");
        schema.Insert(
            2, "description", "Members may be added within the version; none is renamed or removed. Ignore what you do "
                + "not know.");
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
        {
            return schema;
        }

        if (context.PropertyInfo is { } member
            && Words.TryGetValue((member.DeclaringType, member.Name), out var words))
        {
            node["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]);
        }

        if (context.TypeInfo.Type == typeof(LicenseCounts))
        {
            node["properties"]!["total"] = new JsonObject { ["type"] = "integer" };
        }

        return node;
    }
}
