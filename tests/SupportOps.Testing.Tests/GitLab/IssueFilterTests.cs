using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class IssueFilterTests
{
    [Theory]
    [InlineData("", "3,2,1")]
    [InlineData("sort=asc", "1,2,3")]
    [InlineData("order_by=title&sort=asc", "3,1,2")]
    [InlineData("order_by=updated_at", "1,3,2")]
    [InlineData("state=closed", "2")]
    [InlineData("state=opened", "3,1")]
    [InlineData("labels=bug", "2,1")]
    [InlineData("labels=bug,Stage::Triage", "1")]
    [InlineData("labels=None", "3")]
    [InlineData("labels=Any", "2,1")]
    [InlineData("labels=Stage::*", "1")]
    [InlineData("search=marker", "2,1")]
    [InlineData("search=marker&in=title", "2")]
    [InlineData("search=hidden MARKER&in=description,title", "1")]
    [InlineData("created_after=2026-03-03T00:00:00Z", "3,2")]
    [InlineData("created_before=2026-03-03T00:00:00Z", "1")]
    [InlineData("updated_after=2026-03-05T00:00:00Z", "1")]
    [InlineData("updated_before=2026-03-04T09:00:00Z", "3,2")]
    [InlineData("iids[]=1&iids[]=3", "3,1")]
    [InlineData("milestone=March", "3")]
    [InlineData("milestone=None", "2,1")]
    public async Task Filter_ChoosesAndOrders(string query, string iids)
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        var issues = (await caller.GetAsync($"{GitLabCaller.Issues}?{query}")).AsArray();

        Assert.Equal(iids, string.Join(',', issues.Select(issue => (int)issue!["iid"]!)));
    }

    [Fact]
    public async Task Labels_CanBeShownWhole()
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        var issues = await caller.GetAsync(GitLabCaller.Issues + "?state=closed&with_labels_details=true");

        Assert.Equal("bug", (string?)issues[0]!["labels"]![0]!["name"]);
    }

    private static Task<GitLabServer> StartAsync() => GitLabServer.StartAsync(g => g
        .WithClock(new ManualClock(GitLabCaller.Monday))
        .Project(GitLabCaller.Project, p => p
            .Milestone("March")
            .Issue("Bb", i => i.FiledBy("amy", GitLabCaller.Monday)
                .Labelled("bug", "Stage::Triage").Described("a hidden marker").At(GitLabCaller.Monday.AddDays(3))
                .Noted("late"))
            .Issue("Cc marker", i => i.FiledBy("amy", GitLabCaller.Monday.AddDays(1)).Labelled("bug").Closed())
            .Issue("Aa", i => i.FiledBy("ben", GitLabCaller.Monday.AddDays(2)).InMilestone("March"))));
}
