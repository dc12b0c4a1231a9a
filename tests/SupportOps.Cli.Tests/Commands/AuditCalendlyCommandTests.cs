using System.Text.Json.Nodes;
using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Tests.Commands;

public sealed class AuditCalendlyCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public AuditCalendlyCommandTests() => _place
        .Write("team/ada.yaml", TeamFile("Ada Pine", "apine@x.test", "Operations"));

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Organization_AsThePolicyWantsIt_IsClean()
    {
        await using var calendly = await StartAsync();

        var result = await AuditAsync(calendly, "--format", "json");

        Assert.Equal(0, result.ExitCode);
        var report = JsonNode.Parse(result.Output)!;
        Assert.Equal("clean", report["verdict"]!.GetValue<string>());
        Assert.Equal("calendly", report["instance"]!.GetValue<string>());
        Assert.Empty(report["findings"]!.AsArray());
        Assert.Empty(report["lists"]!["light"]!.AsArray());
        Assert.Equal(2, report["sources"]!.AsArray().Count);
    }

    [Fact]
    public async Task Outsider_WhoIsAdministrator_GivesBothFindingsAndExit1()
    {
        await using var calendly = await StartAsync(server => server.User("Eve", "eve@x.test", "admin"));

        var result = await AuditAsync(calendly, "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["CAL-ADMIN-UNEXPECTED", "CAL-OUTSIDER"], CodesOf(result));
    }

    [Fact]
    public async Task Outsider_WhomThePolicyAllows_IsNoFinding()
    {
        await using var calendly = await StartAsync(server => server.User("Bot", "bot@x.test", "admin"));
        var policy = _place.Write(
            "policy.json", """{"approvedAdministrators": ["BOT@x.test"], "allowedOutsiders": ["bot@x.test"]}""");

        var result = await AuditAsync(calendly, "--policy", policy);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("checklist-2025, policy.json", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_WithoutAccount_IsMissing()
    {
        await using var calendly = await StartAsync();
        _place.Write("team/bob.yaml", TeamFile("Bob Elm", "belm@x.test"));

        Assert.Equal(["CAL-MEMBER-MISSING"], CodesOf(await AuditAsync(calendly, "--format", "json")));
    }

    [Fact]
    public async Task Markdown_ShowsNoListsOfAgents()
    {
        await using var calendly = await StartAsync();

        var result = await AuditAsync(calendly, "--format", "markdown");

        Assert.StartsWith("# ` Calendly audit ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Light agents", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondPage_ThatFails_IsIncompleteAndNeverClean()
    {
        await using var calendly = await StartAsync(server => server
            .User("Bob Elm", "belm@x.test")
            .PageSizeAtMost(1)
            .Page("organization_memberships", 2).Fails(500));
        _place.Write("team/bob.yaml", TeamFile("Bob Elm", "belm@x.test"));

        var result = await AuditAsync(calendly, "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Equal("incomplete", JsonNode.Parse(result.Output)!["verdict"]!.GetValue<string>());
        var missing = JsonNode.Parse(result.Output)!["findings"]!.AsArray()
            .Single(finding => finding!["code"]!.GetValue<string>() == "CAL-MEMBER-MISSING")!;
        Assert.Equal("inconclusive", missing["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task TeamFile_ThatCannotBeParsed_LeavesNoVerdict()
    {
        await using var calendly = await StartAsync();
        _place.Write("team/broken.yaml", "name: [");

        Assert.Equal(4, (await AuditAsync(calendly)).ExitCode);
    }

    [Fact]
    public async Task Team_WithoutMembers_LeavesNoVerdict()
    {
        await using var calendly = await StartAsync();
        File.Delete(_place.PathOf("team/ada.yaml"));

        Assert.Equal(4, (await AuditAsync(calendly)).ExitCode);
    }

    [Fact]
    public async Task Token_ThatIsWrong_Exits3WithoutADocument()
    {
        await using var calendly = await StartAsync();
        _place.Set("CALENDLY_URL", calendly.Url.ToString()).Set("CALENDLY_TOKEN", "wrong-token-0123456789");

        var result = await _place.RunAsync("audit", "calendly", "--team", _place.Team);

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("""{"alowedOutsiders": []}""")]
    [InlineData("""{"allowedOutsiders": ["nobody"]}""")]
    [InlineData("""{"allowedOutsiders": [null]}""")]
    [InlineData("""{"administratorFocus": "Gardening"}""")]
    [InlineData("null")]
    [InlineData("[")]
    public async Task Policy_ThatIsWrong_Exits2WithoutADocument(string text)
    {
        await using var calendly = await StartAsync();

        var result = await AuditAsync(calendly, "--policy", _place.Write("policy.json", text));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("policy.json", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--team", "nowhere")]
    [InlineData("--organization", "ORG001")]
    [InlineData("--policy", "nowhere.json")]
    [InlineData("--format", "pdf")]
    public async Task Option_ThatIsWrong_Exits2WithoutADocument(string option, string value)
    {
        await using var calendly = await StartAsync();
        _place.Set("CALENDLY_URL", calendly.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token)
            .Set("SUPPORTOPS_TEAM", _place.Team);

        var result = await _place.RunAsync("audit", "calendly", option, value);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    private static Task<CalendlyServer> StartAsync(Action<CalendlyServerBuilder>? describe = null) =>
        CalendlyServer.StartAsync(server =>
        {
            server.User("Ada Pine", "apine@x.test", "owner").WithToken(Workplace.Token, "apine@x.test");
            describe?.Invoke(server);
        });

    private static string TeamFile(string name, string email, string focus = "SaaS") =>
        $"""
        name: {name}
        email: {email}
        calendly: https://calendly.com/{email.Split('@')[0]}
        focuses:
        - name: {focus}
          percentage: 100
        zendesk:
          main:
            id: 1
        """;

    private static IEnumerable<string> CodesOf(CliResult result) => JsonNode.Parse(result.Output)!["findings"]!
        .AsArray().Select(finding => finding!["code"]!.GetValue<string>());

    private Task<CliResult> AuditAsync(CalendlyServer calendly, params string[] args)
    {
        _place.Set("CALENDLY_URL", calendly.Url.ToString()).Set("CALENDLY_TOKEN", Workplace.Token);
        return _place.RunAsync(["audit", "calendly", "--team", _place.Team, .. args]);
    }
}
