using System.Text.Json.Nodes;
using SupportOps.Auditing;
using SupportOps.Reporting.Tests.Referee;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Json;

/// <summary>The schema that is published, and reports before it. SUPPORTOPS_WRITE_DOCS=1 writes it anew.</summary>
public sealed class ReportSchemaTests
{
    private static readonly string Published = RepositoryRoot.PathOf("docs", "schemas", "audit-report.schema.json");

    public static TheoryData<string> Names => [.. Of.Keys];

    private static readonly Dictionary<string, AuditReport> Of = new(StringComparer.Ordinal)
    {
        ["findings"] = Reports.WithFindings,
        ["incomplete"] = Reports.Incomplete,
        ["clean"] = Reports.Clean,
        ["reviewed"] = ReviewedReport.Instance,
    };

    [Fact]
    public void Schema_ThatIsPublished_IsThatOfTheTypes()
    {
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(Published, ReportSchema.Write());
        }

        Assert.Equal(ReportSchema.Write(), File.ReadAllText(Published).ReplaceLineEndings("\n"));
    }

    [RefereeFact("ajv")]
    public async Task Reports_AreValidByTheSchema()
    {
        foreach (var report in Of.Values)
        {
            Assert.Equal(string.Empty, await NodeScript.ValidateAsync(Published, report.ToJson()));
        }
    }

    [RefereeFact("ajv")]
    public async Task Report_WithAnotherVerdict_IsNotValid() => Assert.Contains(
        "verdict",
        await NodeScript.ValidateAsync(
            Published, Reports.Clean.ToJson().Replace("\"clean\"", "\"fine\"", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    // Readers may ignore what the schema does not name; what we write is named.
    [Theory]
    [MemberData(nameof(Names))]
    public void Members_ThatAreWritten_AreAllInTheSchema(string name)
    {
        var schema = JsonNode.Parse(ReportSchema.Write())!;

        Assert.Empty(Unknown(JsonNode.Parse(Of[name].ToJson())!, schema, schema, name));
    }

    private static IEnumerable<string> Unknown(JsonNode? value, JsonNode node, JsonNode root, string path)
    {
        var schema = Resolve(node, root);
        return value switch
        {
            JsonObject members => members.SelectMany(member => Member(schema, member.Key) is { } inner
                ? Unknown(member.Value, inner, root, $"{path}/{member.Key}")
                : [$"{path}/{member.Key}"]),
            JsonArray items when schema["items"] is { } inner => items.SelectMany(
                item => Unknown(item, inner, root, path + "/*")),
            _ => [],
        };
    }

    private static JsonNode? Member(JsonNode schema, string name) =>
        schema["properties"]?[name] ?? schema["additionalProperties"];

    private static JsonNode Resolve(JsonNode node, JsonNode root) => node["$ref"] is { } reference
        ? reference.GetValue<string>().TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(root, (at, step) => at[step]!)
        : node;
}
