using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>The commands that ask a GitLab.</summary>
public sealed class GitLabCommandsTests : IDisposable
{
    private const string Project = "support/tracker";
    private const string First = Project + "#1";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Publish_KeepsTheReportAsAnIssue()
    {
        await using var server = await StartAsync();

        var result = await PublishAsync(server);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Created: support/tracker#1, http://127.0.0.1", result.Error, StringComparison.Ordinal);
        var issue = Assert.Single(server.Project(Project).Issues);
        Assert.Matches("^Zendesk Global audit 2026-Q1$", issue.Title);
        Assert.Equal(0, (await PublishAsync(server)).ExitCode);
        Assert.Single(server.Project(Project).Issues);
    }

    [Fact]
    public async Task DryRun_SendsNothingAndShowsWhatPublishingSends()
    {
        await using var server = await StartAsync();

        var dry = await PublishAsync(server, "--dry-run", "--quiet", "--as-of", "2026-01-05");
        var before = server.Project(Project).Issues.Count;
        await PublishAsync(server, "--as-of", "2026-01-05");

        Assert.Equal((0, 0), (dry.ExitCode, before));
        var lines = dry.Error.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal($"POST {server.ApiUrl}projects/support%2Ftracker/issues", lines[1]);
        Assert.Equal("PRIVATE-TOKEN: [masked]", lines[2]);
        Assert.Contains("title: Zendesk Global audit 2026-Q1", lines);
        Assert.Contains("would be created", lines[0], StringComparison.Ordinal);
        var sent = server.Project(Project).Issue(1).Description.TrimEnd('\n').Split('\n');
        var shown = lines.SkipWhile(line => line != "description:").Skip(1).Select(line => line.TrimStart());
        Assert.Equal(sent.Select(line => line.TrimStart()), shown.Take(sent.Length));
    }

    [Fact]
    public async Task DryRun_WithoutAToken_ShowsAFirstPublication()
    {
        var result = await _place.AuditAsync(
            "--users", _place.WriteUsers(Workplace.User()), "--publish", "gitlab", "--project", Project, "--dry-run");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(
            "POST https://gitlab.com/api/v4/projects/support%2Ftracker/issues", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--publish", "gitlab")]
    [InlineData("--publish", "jira", "--project", Project)]
    [InlineData("--publish", "gitlab", "--project", "support//tracker")]
    [InlineData("--publish", "gitlab", "--project", Project)]
    [InlineData("--dry-run")]
    [InlineData("--project", Project)]
    public async Task Publish_AskedForWrongly_IsRefusedBeforeAnythingIsRead(params string[] args)
    {
        var result = await _place.AuditAsync(["--users", _place.WriteUsers(Workplace.User()), .. args]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Publish_WithATokenThatMayNot_EndsIn3AndKeepsTheDocument()
    {
        await using var server = await StartAsync(server => server.RevokesToken(Workplace.Token));

        var result = await PublishAsync(server);

        Assert.Equal(3, result.ExitCode);
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain(Workplace.Token, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ListsEveryWayWithItsReasons()
    {
        await using var server = await StartAsync();

        var moves = (await IssueAsync(server, "explain", First, "--format", "json")).Json().GetProperty("moves");

        var planning = moves.EnumerateArray().Single(move => move.GetProperty("name").GetString() == "Planning");
        Assert.Equal("reject", planning.GetProperty("outcome").GetString());
        Assert.NotEmpty(planning.GetProperty("unmet").EnumerateArray());
    }

    [Fact]
    public async Task Move_ThatIsAllowed_IsMade()
    {
        await using var server = await StartAsync();
        var facts = _place.Write("facts.json", """{"bugValid": true}""");

        var dry = await IssueAsync(server, "move", First, "Planning", "--facts", facts, "--dry-run");
        var before = server.Project(Project).Issue(1).Labels;
        var result = await IssueAsync(server, "move", First, "Planning", "--facts", facts, "--comment", "ok\n/close");
        var again = await IssueAsync(server, "move", First, "Planning", "--facts", facts);

        Assert.Equal((0, 0, 0), (dry.ExitCode, result.ExitCode, again.ExitCode));
        Assert.Contains("Stage::Triage", before);
        Assert.Contains("Stage::Planning", server.Project(Project).Issue(1).Labels);
        Assert.DoesNotContain("Stage::Triage", server.Project(Project).Issue(1).Labels);
        Assert.Equal("opened", server.Project(Project).Issue(1).State);
    }

    [Fact]
    public async Task Move_ThatIsRefused_ChangesNothing()
    {
        await using var server = await StartAsync();

        var result = await IssueAsync(server, "move", First, "Development");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("FL-", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, request => request.Method != "GET");
    }

    [Fact]
    public async Task History_FlagsAMoveThatTheFlowHasNot()
    {
        await using var server = await StartAsync();
        await IssueAsync(server, "history", First);
        server.Project(Project).Change(1, issue => issue.Labelled("Stage::Completed"));

        var result = await IssueAsync(server, "history", First, "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Json().GetProperty("visits").GetArrayLength());
        Assert.Contains("Triage to Completed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_NamesWhatAPersonShouldLookAt()
    {
        await using var server = await StartAsync();
        await IssueAsync(server, "history", First);
        server.Project(Project).Add("Two", issue => issue.Labelled("p1"));

        var result = await _place.RunAsync(
            "issue", "lint", "--project", Project, "--workflow", "validation-2026",
            "--format", "json", "--stale", "9999");

        Assert.Equal(1, result.ExitCode);
        var remark = Assert.Single(result.Json().GetProperty("remarks").EnumerateArray());
        Assert.Equal(("support/tracker#2", "FL-NO-STAGE"), (
            remark.GetProperty("issue").GetString(), remark.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("explain", "7")]
    [InlineData("history", "support/tracker#0")]
    [InlineData("explain", "support//tracker#1")]
    [InlineData("move", "support/tracker#1", "Planning", "--type", "Chore")]
    [InlineData("move", "support/tracker#1", "Planning", "--facts", "missing.json")]
    public async Task Issue_AskedForWrongly_IsRefused(params string[] args)
    {
        await using var server = await StartAsync();

        var result = await IssueAsync(server, args);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Issue_WithoutAToken_IsRefused()
    {
        var result = await _place.RunAsync("issue", "explain", First, "--workflow", "validation-2026");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("GL_TOKEN", result.Error, StringComparison.Ordinal);
    }

    private async Task<GitLabServer> StartAsync(Action<GitLabServerBuilder>? more = null)
    {
        var server = await GitLabServer.StartAsync(words =>
        {
            words.User("bot").WithToken(Workplace.Token, "bot").Project(Project, project => project
                .Member("bot", GitLabAccess.Maintainer)
                .Labels("Stage::Planning", "Stage::Completed"));
            more?.Invoke(words);
        });
        _place.Set("GL_URL", server.Url.ToString()).Set("GL_TOKEN", Workplace.Token);
        return server;
    }

    private Task<CliResult> PublishAsync(GitLabServer server, params string[] args)
    {
        Assert.NotNull(server);
        return _place.AuditAsync(
            ["--users", _place.WriteUsers(Workplace.User()), "--publish", "gitlab", "--project", Project, .. args]);
    }

    private Task<CliResult> IssueAsync(GitLabServer server, params string[] args)
    {
        if (server.Project(Project).Issues.Count == 0)
        {
            server.Project(Project).Add("One", issue => issue.Labelled(
                "Stage::Triage", "RequestType::Bug", "Customer::Field", "p1"));
        }

        return _place.RunAsync(["issue", .. args, "--workflow", "validation-2026"]);
    }
}
