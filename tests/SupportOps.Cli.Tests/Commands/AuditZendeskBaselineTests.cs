using System.Text.Json;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>The comparison with an earlier report: <c>--baseline</c>.</summary>
public sealed class AuditZendeskBaselineTests : IDisposable
{
    private const string Then = "2026-01-05";
    private const string Now = "2026-04-05";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Quarters_OneAfterTheOther_ShowWhatBecameDifferent()
    {
        _place.Write("team/bea.yaml", Workplace.TeamFile("Bea Oak", "boak@x.test", 2));
        var baseline = await BaselineAsync(
            Workplace.User(name: "Ada Fir"), Workplace.User(2, "Bea Oak", "boak@x.test", suspended: true));
        _place.WriteUsers(Workplace.User(name: "Ada Fir"), Workplace.User(2, "Bea Oak", "other@x.test"));

        var result = await _place.AuditOnAsync(Now, "--baseline", baseline);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["persisting ZD-NAME-MISMATCH", "new ZD-EMAIL-MISMATCH", "fixed ZD-SUSPENDED"], Changes(result));
        Assert.Contains(
            "Since 2026-Q1: 1 new, 1 fixed, 0 changed, 1 persisting, 0 unknown.",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quarter_ThatWasNotReadToItsEnd_CallsNothingFixed()
    {
        var baseline = await BaselineAsync(Workplace.User(), Workplace.User(2, "B", "b@x.test", suspended: true));
        _place.Write("users.json", $$"""{"users": [{{Workplace.User()}}], "next_page": "x"}""");

        var result = await _place.AuditOnAsync(Now, "--baseline", baseline);

        Assert.Equal((4, "incomplete"), (result.ExitCode, result.Verdict()));
        Assert.Contains("unknown ZD-SUSPENDED", Changes(result));
        Assert.DoesNotContain(Changes(result), change => change.StartsWith("fixed", StringComparison.Ordinal));
        Assert.False(result.Json().GetProperty("diff").TryGetProperty("licenseChange", out _));
    }

    [Fact]
    public async Task Baseline_OfAnIncompleteAudit_IsSaidAndNothingIsNew()
    {
        _place.Write("users.json", $$"""{"users": [{{Workplace.User()}}], "next_page": "x"}""");
        await _place.AuditOnAsync(Then, "--report", "json=" + _place.PathOf("then.json"));
        _place.WriteUsers(Workplace.User(), Workplace.User(2, "B", "b@x.test", suspended: true));

        var result = await _place.AuditOnAsync(Now, "--baseline", _place.PathOf("then.json"));

        Assert.Contains("incomplete audit", result.Error, StringComparison.Ordinal);
        Assert.Contains("unknown ZD-SUSPENDED", Changes(result));
    }

    [Fact]
    public async Task Agents_ThatBecameManyFewer_AreAFindingOfTheTripwire()
    {
        var many = Enumerable.Range(2, 9).Select(id => Workplace.User(id, "P", $"p{id}@x.test"));
        var baseline = await BaselineAsync([Workplace.User(), .. many]);
        _place.WriteUsers(Workplace.User());

        var result = await _place.AuditOnAsync(Now, "--baseline", baseline);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["new AUD-TRIPWIRE"], Changes(result));
    }

    [Fact]
    public async Task Baseline_ThatIsLaterThanTheReport_IsSaid()
    {
        var baseline = await BaselineAsync(Workplace.User());

        var result = await _place.AuditOnAsync("2025-12-01", "--baseline", baseline);

        Assert.Contains("later than this report", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\": 99}")]
    public async Task Baseline_ThatIsNoReport_Exits2AndSaysWhatToName(string text)
    {
        _place.WriteUsers(Workplace.User());

        var result = await _place.AuditOnAsync(Now, "--baseline", _place.Write("then.json", text));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("then.json", result.Error, StringComparison.Ordinal);
        Assert.Contains("--report json=FILE", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_OfAnotherInstance_Exits2AndNamesBoth()
    {
        var baseline = await BaselineAsync(Workplace.User());

        var result = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global-sandbox", "--team", _place.Team, "--users",
            _place.PathOf("users.json"), "--baseline", baseline);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("\"global\"", result.Error, StringComparison.Ordinal);
        Assert.Contains("global-sandbox", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_ThatADocumentWouldReplace_IsKept()
    {
        var baseline = await BaselineAsync(Workplace.User());

        var result = await _place.AuditOnAsync(Now, "--baseline", baseline, "--output", baseline);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("--baseline reads", result.Error, StringComparison.Ordinal);
    }

    private async Task<string> BaselineAsync(params string[] users)
    {
        _place.WriteUsers(users);
        await _place.AuditOnAsync(Then, "--report", "json=" + _place.PathOf("then.json"));
        return _place.PathOf("then.json");
    }

    private static List<string> Changes(CliResult result) =>
    [
        .. result.Json().GetProperty("diff").GetProperty("entries").EnumerateArray().Select(
            entry => $"{entry.GetProperty("kind").GetString()} {Code(entry, result)}"),
    ];

    private static string? Code(JsonElement entry, CliResult result) => entry.TryGetProperty("before", out var before)
        && before.ValueKind is JsonValueKind.Object
            ? before.GetProperty("code").GetString()
            : result.Json().GetProperty("findings").EnumerateArray()
                .First(finding => finding.GetProperty("fingerprint").GetString()
                    == entry.GetProperty("fingerprint").GetString())
                .GetProperty("code").GetString();
}
