using System.Text.Json.Nodes;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Tests.Commands;

public sealed class AuditGitLabMembersCommandTests : IDisposable
{
    private const string Expected = """
        {"allowedEverywhere": ["boss"], "groups": {"support/all-readiness": {"ada": "maintainer", "Bob": null}}}
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Groups_AsExpected_AreClean()
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, Expected, "--format", "json");

        Assert.Equal(0, result.ExitCode);
        var report = JsonNode.Parse(result.Output)!;
        Assert.Equal("clean", report["verdict"]!.GetValue<string>());
        Assert.Equal("gitlab-members", report["instance"]!.GetValue<string>());
        Assert.Equal(3, Assert.Single(report["sources"]!.AsArray())!["records"]!.GetValue<int>());
    }

    [Fact]
    public async Task Groups_ThatDiffer_GiveOneFindingOfEachKind()
    {
        await using var gitlab = await StartAsync(group => group.Member("eve", GitLabAccess.Guest));

        var result = await AuditAsync(
            gitlab,
            """
            {"groups": {"support/all-readiness":
              {"ada": "developer", "bob": "developer", "carl": "reporter", "boss": null}}}
            """,
            "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["GL-ACCESS-LEVEL high", "GL-MEMBER-MISSING medium", "GL-OUTSIDER high"],
            FindingsOf(result));
    }

    [Fact]
    public async Task Finding_WaivedByItsFingerprint_DoesNotCount()
    {
        await using var gitlab = await StartAsync(group => group.Member("eve", GitLabAccess.Guest));
        var baseline = _place.PathOf("then.json");
        var first = await AuditAsync(gitlab, Expected, "--report", "json=" + baseline, "--as-of", "2026-01-05");
        var outsider = JsonNode.Parse(await File.ReadAllTextAsync(baseline))!["findings"]!.AsArray().Single()!;
        var waivers = _place.Write(
            "waivers.yaml",
            $$"""
            - {rule: GL-OUTSIDER, subject: {{outsider["fingerprint"]}}, instance: gitlab-members, owner: a@x.test,
               reason: an auditor, ticket: OPS-1, expires: 2026-06-30}
            """);

        var result = await AuditAsync(
            gitlab, Expected, "--as-of", "2026-04-05", "--waivers", waivers, "--baseline", baseline);
        var ignored = await AuditAsync(
            gitlab, Expected, "--as-of", "2026-04-05", "--waivers", waivers, "--ignore-waivers");

        Assert.Equal((1, 0, 1), (first.ExitCode, result.ExitCode, ignored.ExitCode));
        Assert.Contains("1 finding(s) (1 waived)", result.Error, StringComparison.Ordinal);
        Assert.Contains("0 new, 0 fixed, 1 changed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_OfAnotherSystem_Exits2()
    {
        await using var gitlab = await StartAsync();
        _place.WriteUsers(Workplace.User());
        await _place.AuditOnAsync("2026-01-05", "--report", "json=" + _place.PathOf("then.json"));

        var result = await AuditAsync(gitlab, Expected, "--baseline", _place.PathOf("then.json"));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Inherited_WithDirectOnly_AreLeftOut()
    {
        await using var gitlab = await StartAsync();
        const string WithoutBoss = """{"groups": {"support/all-readiness": {"ada": null, "bob": null}}}""";

        Assert.Equal(1, (await AuditAsync(gitlab, WithoutBoss)).ExitCode);
        Assert.Equal(0, (await AuditAsync(gitlab, WithoutBoss, "--direct-only")).ExitCode);
    }

    [Fact]
    public async Task Group_ThatIsNotThere_LeavesNoVerdict()
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, """{"groups": {"support/none": {"ada": null}}}""", "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Equal("incomplete", JsonNode.Parse(result.Output)!["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task SecondPage_ThatFails_CallsNobodyMissing()
    {
        await using var gitlab = await StartAsync(
            server: words => words.PageSizeAtMost(1).Page("members", 2).Fails(500));

        var result = await AuditAsync(gitlab, Expected, "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.DoesNotContain(
            JsonNode.Parse(result.Output)!["findings"]!.AsArray(),
            finding => finding!["code"]!.GetValue<string>() == "GL-MEMBER-MISSING"
                && finding["status"]!.GetValue<string>() == "open");
    }

    [Fact]
    public async Task Policy_ThatExpectsNobody_LeavesNoVerdict()
    {
        await using var gitlab = await StartAsync();

        Assert.Equal(4, (await AuditAsync(gitlab, """{"groups": {"support/all-readiness": {}}}""")).ExitCode);
    }

    [Fact]
    public async Task Group_ThatIsChosen_IsTheOnlyOneThatIsRead()
    {
        await using var gitlab = await StartAsync();
        const string Two = """
            {"allowedEverywhere": ["boss"], "groups": {
              "support/none": {"ada": null}, "support/all-readiness": {"ada": null, "bob": null}}}
            """;

        Assert.Equal(0, (await AuditAsync(gitlab, Two, "--group", "support/all-readiness")).ExitCode);
        Assert.Equal(2, (await AuditAsync(gitlab, Two, "--group", "support/other")).ExitCode);
    }

    [Fact]
    public async Task Token_ThatIsWrong_Exits3WithoutADocument()
    {
        await using var gitlab = await StartAsync();
        _place.Set("GL_URL", gitlab.Url.ToString()).Set("GL_TOKEN", "wrong-token-0123456789");

        var result = await _place.RunAsync("audit", "gitlab-members", "--policy", _place.Write("p.json", Expected));

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"groups": {}}""")]
    [InlineData("""{"groups": {"a": null}}""")]
    [InlineData("""{"groups": {"a": {"ada": "king"}}}""")]
    [InlineData("""{"groups": {"a": {"@ada": null}}}""")]
    [InlineData("""{"groups": {"a": {"ada": null, "ADA": null}}}""")]
    [InlineData("""{"groups": {"a": {}, "A/": {}}}""")]
    [InlineData("""{"allowedEverywhere": [""], "groups": {"a": {"ada": null}}}""")]
    public async Task Policy_ThatIsWrong_Exits2WithoutADocument(string text)
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, text);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("policy.json", result.Error, StringComparison.Ordinal);
    }

    private static Task<GitLabServer> StartAsync(
        Action<GitLabGroupBuilder>? group = null, Action<GitLabServerBuilder>? server = null) =>
        GitLabServer.StartAsync(words =>
        {
            words.WithToken(Workplace.Token)
                .Group("support", parent => parent.Member("boss", GitLabAccess.Owner))
                .Group("support/all-readiness", readiness =>
                {
                    readiness.Member("ada", GitLabAccess.Maintainer).Member("bob", GitLabAccess.Developer);
                    group?.Invoke(readiness);
                });
            server?.Invoke(words);
        });

    private static IEnumerable<string> FindingsOf(CliResult result) => JsonNode.Parse(result.Output)!["findings"]!
        .AsArray()
        .Select(finding => $"{finding!["code"]!.GetValue<string>()} {finding["severity"]!.GetValue<string>()}")
        .Order(StringComparer.Ordinal);

    private Task<CliResult> AuditAsync(GitLabServer gitlab, string policy, params string[] args)
    {
        _place.Set("GL_URL", gitlab.Url.ToString()).Set("GL_TOKEN", Workplace.Token);
        return _place.RunAsync(
            ["audit", "gitlab-members", "--policy", _place.Write("policy.json", policy), .. args]);
    }
}
