using System.Text.Json.Nodes;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Tests.Commands;

public sealed class AuditGitLabProjectsCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Project_AsThePolicyWantsIt_IsClean()
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, "--group", "ops", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        var report = JsonNode.Parse(result.Output)!;
        Assert.Equal("clean", report["verdict"]!.GetValue<string>());
        Assert.Equal("gitlab-projects", report["instance"]!.GetValue<string>());
        Assert.Equal("2026-03", report["policy"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("merge_requests_author_approval", true, "PRJ-AUTHOR-APPROVAL")]
    [InlineData("merge_requests_disable_committers_approval", false, "PRJ-COMMIT-APPROVAL")]
    [InlineData("disable_overriding_approvers_per_merge_request", false, "PRJ-APPROVAL-OVERRIDE")]
    [InlineData("reset_approvals_on_push", false, "PRJ-APPROVAL-RETENTION")]
    public async Task Switch_ThatIsWrong_IsTheOneFinding(string name, bool value, string code)
    {
        await using var gitlab = await StartAsync(project => project.Approvals(name, value));

        var result = await AuditAsync(gitlab, "--project", "ops/app", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal([code], CodesOf(result));
    }

    [Fact]
    public async Task Switch_ThatIsNotShown_IsInconclusiveAndNotClean()
    {
        await using var gitlab = await StartAsync(project => project.Approvals("reset_approvals_on_push", value: null));

        var result = await AuditAsync(gitlab, "--group", "ops", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        var finding = Assert.Single(JsonNode.Parse(result.Output)!["findings"]!.AsArray())!;
        Assert.Equal("inconclusive", finding["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("m*")]
    [InlineData("*")]
    public async Task Pattern_ThatLetsMoreIn_CountsForTheDefaultBranch(string pattern)
    {
        await using var gitlab = await StartAsync(project => project.ProtectedBranch(
            pattern, branch => branch.PushedBy(GitLabAccess.Developer).MergedBy(GitLabAccess.Developer)));

        Assert.Equal(
            ["PRJ-MERGE-ACCESS", "PRJ-PUSH-ACCESS"],
            CodesOf(await AuditAsync(gitlab, "--group", "ops", "--format", "json")));
    }

    [Fact]
    public async Task Pattern_ForOtherBranches_IsNoFinding()
    {
        await using var gitlab = await StartAsync(project => project.ProtectedBranch(
            "release-*", branch => branch.PushedBy(GitLabAccess.Developer).MergedBy(GitLabAccess.Developer)));

        Assert.Equal(0, (await AuditAsync(gitlab, "--group", "ops")).ExitCode);
    }

    [Fact]
    public async Task SecondPusher_IsAFinding()
    {
        await using var gitlab = await StartAsync(
            project => project.ProtectedBranch("mast*", branch => branch.PushedBy("eve")));

        Assert.Equal(["PRJ-PUSH-ACCESS"], CodesOf(await AuditAsync(gitlab, "--group", "ops", "--format", "json")));
    }

    [Fact]
    public async Task Branch_WithoutProtection_FailsBothAccessRules()
    {
        await using var gitlab = await StartAsync(project => project.Setting("default_branch", "trunk"));

        Assert.Equal(
            ["PRJ-MERGE-ACCESS", "PRJ-PUSH-ACCESS"],
            CodesOf(await AuditAsync(gitlab, "--group", "ops", "--format", "json")));
    }

    [Fact]
    public async Task Pusher_WhoIsNotToBeSeen_IsInconclusive()
    {
        await using var gitlab = await StartAsync();
        var policy = _place.Write("policy.json", """{"pushers": ["nobody-here"]}""");

        var result = await AuditAsync(gitlab, "--group", "ops", "--policy", policy, "--format", "json");

        var finding = Assert.Single(JsonNode.Parse(result.Output)!["findings"]!.AsArray())!;
        Assert.Equal("inconclusive", finding["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Policy_WithOtherValues_DecidesOtherwise()
    {
        await using var gitlab = await StartAsync();
        var developers = _place.Write("developers.json", """{"mergeRole": "developer"}""");
        var exempt = _place.Write("exempt.json", """{"mergeRole": "developer", "exemptProjects": ["OPS/app"]}""");

        Assert.Equal(1, (await AuditAsync(gitlab, "--group", "ops", "--policy", developers)).ExitCode);
        Assert.Equal(0, (await AuditAsync(gitlab, "--group", "ops", "--policy", exempt)).ExitCode);
    }

    [Fact]
    public async Task Approvals_ThatCannotBeRead_LeaveNoVerdict()
    {
        await using var gitlab = await StartAsync(
            server: words => words.Path("projects/ops/app/approvals").Fails(500));

        var result = await AuditAsync(gitlab, "--group", "ops", "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Equal("incomplete", JsonNode.Parse(result.Output)!["verdict"]!.GetValue<string>());
    }

    [Fact]
    public async Task Group_WithoutProjects_LeavesNoVerdict()
    {
        await using var gitlab = await StartAsync(server: words => words.Group("empty"));

        Assert.Equal(4, (await AuditAsync(gitlab, "--group", "ops", "--group", "empty")).ExitCode);
    }

    [Theory]
    [InlineData]
    [InlineData("--group", "/")]
    [InlineData("--project", "ops/app", "--policy", "nowhere.json")]
    public async Task Options_ThatAreWrong_Exit2WithoutADocument(params string[] args)
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, args);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("""{"mergeRole": "boss"}""")]
    [InlineData("""{"pushers": ["@bot"]}""")]
    [InlineData("""{"exemptProjects": ["app"]}""")]
    [InlineData("""{"preventsAuthorApproval": true}""")]
    public async Task Policy_ThatIsWrong_Exits2WithoutADocument(string text)
    {
        await using var gitlab = await StartAsync();

        var result = await AuditAsync(gitlab, "--group", "ops", "--policy", _place.Write("policy.json", text));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    private static Task<GitLabServer> StartAsync(
        Action<GitLabProjectBuilder>? describe = null, Action<GitLabServerBuilder>? server = null) =>
        GitLabServer.StartAsync(words =>
        {
            words.WithToken(Workplace.Token).Project("ops/app", project =>
            {
                project.Setting("default_branch", "master")
                    .Approvals("disable_overriding_approvers_per_merge_request", value: true)
                    .Approvals("merge_requests_disable_committers_approval", value: true)
                    .ProtectedBranch(
                        "master", branch => branch.MergedBy(GitLabAccess.Maintainer).PushedBy("gl-support-bot"));
                describe?.Invoke(project);
            });
            server?.Invoke(words);
        });

    private static IEnumerable<string> CodesOf(CliResult result) => JsonNode.Parse(result.Output)!["findings"]!
        .AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal);

    private Task<CliResult> AuditAsync(GitLabServer gitlab, params string[] args)
    {
        _place.Set("GL_URL", gitlab.Url.ToString()).Set("GL_TOKEN", Workplace.Token);
        return _place.RunAsync(["audit", "gitlab-projects", .. args]);
    }
}
