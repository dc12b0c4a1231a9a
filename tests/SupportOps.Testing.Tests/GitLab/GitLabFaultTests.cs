using System.Globalization;
using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabFaultTests
{
    [Fact]
    public async Task Errors_HaveTheirSeveralShapes()
    {
        await using var server = await GitLabCaller.StartAsync(g => g
            .Path("user").FailsWithMessages(400, "one", "two")
            .Path("version").FailsWithProblems(400, "title", "is odd")
            .Path("metadata").FailsWithError(401, "invalid_token", "Token was revoked.")
            .Path("projects/support/tracker").FailsWithError(500, "oops")
            .Path("users").Fails(403));
        using var caller = new GitLabCaller(server);

        Assert.Equal("""{"message":["one","two"]}""", (await caller.GetAsync("user")).ToJsonString());
        Assert.Equal("""{"message":{"title":["is odd"]}}""", (await caller.GetAsync("version")).ToJsonString());
        Assert.Equal(
            """{"error":"invalid_token","error_description":"Token was revoked."}""",
            (await caller.GetAsync("metadata")).ToJsonString());
        Assert.Equal("""{"error":"oops"}""", (await caller.GetAsync("projects/support%2Ftracker")).ToJsonString());
        Assert.Equal("""{"message":"403 Forbidden"}""", (await caller.GetAsync("users")).ToJsonString());
    }

    [Fact]
    public async Task LockedResource_ChangesNothingAndIsFreeAgain()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.IssueChange.Once.HasALockedResource());
        using var caller = new GitLabCaller(server);

        var (locked, body) = await caller.ChangeAsync(new() { ["title"] = "Other" });
        var title = server.Project(GitLabCaller.Project).Issue(1).Title;
        var (free, _) = await caller.ChangeAsync(new() { ["title"] = "Other" });

        Assert.Equal((409, "Resource lock", 200), (locked, (string?)body!["message"], free));
        Assert.Equal("Broken form", title);
    }

    [Fact]
    public async Task IssueChange_IsNoOtherWrite()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.IssueChange.Fails(502));
        using var caller = new GitLabCaller(server);

        Assert.Equal(201, (await caller.NoteAsync("Text")).Status);
        Assert.Equal(200, await caller.StatusAsync("GET", GitLabCaller.First));
        Assert.Equal(502, (await caller.ChangeAsync(new() { ["title"] = "Other" })).Status);
    }

    [Fact]
    public async Task NewIssue_WhoseAnswerIsLost_IsThereAllTheSame()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Method("POST").Once.LosesTheAnswer());
        using var caller = new GitLabCaller(server);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.CreateAsync("New", "Text"));

        Assert.Equal(2, server.Project(GitLabCaller.Project).Issues.Count);
    }

    [Fact]
    public async Task Redirect_CanLeadToAnotherHost()
    {
        await using var foreign = await ForeignHost.StartAsync();
        await using var server = await GitLabCaller.StartAsync(g => g.Path("user").RedirectsTo(foreign.Url));
        using var caller = new GitLabCaller(server);

        using var answer = await caller.AskAsync("GET", "user");

        Assert.Equal((302, foreign.Url), ((int)answer.StatusCode, answer.Headers.Location));
        foreign.ShouldNotHaveBeenAsked();
    }

    [Fact]
    public async Task Limit_IsToldInEveryAnswerAndResetIsUnixTime()
    {
        var clock = new ManualClock(GitLabCaller.Monday);
        await using var server = await GitLabCaller.StartAsync(g => g.WithClock(clock));
        using var caller = new GitLabCaller(server);
        await caller.GetAsync("user");

        Assert.Equal("1998", await caller.HeaderAsync("user", "RateLimit-Remaining"));
        Assert.Equal("3", await caller.HeaderAsync("user", "RateLimit-Observed"));
        Assert.Equal("2000", await caller.HeaderAsync("user", "RateLimit-Limit"));
        Assert.Equal(
            GitLabCaller.Monday.AddMinutes(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            await caller.HeaderAsync("user", "RateLimit-Reset"));
        Assert.Equal("Mon, 02 Mar 2026 09:01:00 GMT", await caller.HeaderAsync("user", "RateLimit-ResetTime"));
    }

    [Fact]
    public async Task Requests_BeyondTheLimit_AreRefusedAsTextUntilTheMinuteIsOver()
    {
        var clock = new ManualClock(GitLabCaller.Monday);
        await using var server = await GitLabCaller.StartAsync(g => g.WithClock(clock).RequestsPerMinute(1));
        using var caller = new GitLabCaller(server);
        await caller.GetAsync("user");
        clock.Advance(TimeSpan.FromSeconds(20));

        using var refused = await caller.AskAsync("GET", "user");
        clock.Advance(TimeSpan.FromSeconds(40));

        Assert.Equal((429, "Retry later\n"), ((int)refused.StatusCode, await refused.Content.ReadAsStringAsync()));
        Assert.Equal(
            (TimeSpan.FromSeconds(40), "text/plain"),
            (refused.Headers.RetryAfter!.Delta, refused.Content.Headers.ContentType!.MediaType));
        Assert.Equal(200, await caller.StatusAsync("GET", "user"));
    }

    [Fact]
    public async Task Limit_CanBeEnforcedInSilence()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.RequestsPerMinute(1).WithoutRateLimitHeaders());
        using var caller = new GitLabCaller(server);
        await caller.GetAsync("user");

        using var refused = await caller.AskAsync("GET", "user");

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Null(refused.Headers.RetryAfter);
        Assert.DoesNotContain(
            refused.Headers, header => header.Key.StartsWith("RateLimit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task RetryLater_SaysNotWhen()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Path("user").Once.AsksToRetryLater());
        using var caller = new GitLabCaller(server);

        using var refused = await caller.AskAsync("GET", "user");

        Assert.Equal((429, null), ((int)refused.StatusCode, refused.Headers.RetryAfter));
        Assert.Equal(200, await caller.StatusAsync("GET", "user"));
    }
}
