using System.Globalization;
using System.Text.Json.Nodes;
using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabPagingTests
{
    private const string ByKeyset = "projects?pagination=keyset&order_by=id&sort=asc&per_page=2";

    [Fact]
    public async Task NumberedPages_TellOfTheOthersInTheirHeaders()
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        using var answer = await caller.AskAsync("GET", GitLabCaller.Issues + "?per_page=2&page=2&state=opened");
        string Header(string name) => string.Join(',', answer.Headers.GetValues(name));

        Assert.Equal(("5", "3", "2", "2"),
            (Header("X-Total"), Header("X-Total-Pages"), Header("X-Page"), Header("X-Per-Page")));
        Assert.Equal(("3", "1"), (Header("X-Next-Page"), Header("X-Prev-Page")));
        Assert.Contains(
            $"<{server.ApiUrl}projects/support%2Ftracker/issues?state=opened&per_page=2&page=3>; rel=\"next\"",
            Header("Link"), StringComparison.Ordinal);
        Assert.Contains("page=3>; rel=\"last\"", Header("Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastPage_NamesNoNextOne()
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        const string Last = GitLabCaller.Issues + "?per_page=2&page=3";
        Assert.Equal(string.Empty, await caller.HeaderAsync(Last, "X-Next-Page"));
        Assert.DoesNotContain("next", await caller.HeaderAsync(Last, "Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Totals_CanBeMissing()
    {
        await using var server = await StartAsync(g => g.WithoutTotals());
        using var caller = new GitLabCaller(server);

        Assert.Equal("absent", await caller.HeaderAsync(GitLabCaller.Issues, "X-Total"));
        Assert.Equal("absent", await caller.HeaderAsync(GitLabCaller.Issues, "X-Total-Pages"));
        Assert.DoesNotContain("last", await caller.HeaderAsync(GitLabCaller.Issues, "Link"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ByKeyset, 5)]
    [InlineData("projects?pagination=keyset&order_by=id&sort=desc&per_page=2", 5)]
    [InlineData(GitLabCaller.Issues + "?pagination=keyset&per_page=2", 5)]
    [InlineData(GitLabCaller.Issues + "?pagination=keyset&per_page=2&order_by=title&sort=asc", 5)]
    [InlineData(GitLabCaller.Issues + "?per_page=2", 5)]
    public async Task Links_LeadThroughEveryRecordOnce(string path, int count)
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        var ids = await WalkAsync(caller, path);

        Assert.Equal(count, ids.Count);
        Assert.Equal(count, ids.Distinct().Count());
    }

    [Fact]
    public async Task KeysetPages_HaveNoTotals()
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        Assert.Equal("absent", await caller.HeaderAsync(ByKeyset, "X-Total"));
        Assert.Matches("^<.*id_after=102>; rel=\"next\"$", await caller.HeaderAsync(ByKeyset, "Link"));
    }

    [Fact]
    public async Task KeysetPages_SurviveWhatIsFiledInBetween()
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);
        var first = await caller.HeaderAsync(GitLabCaller.Issues + "?pagination=keyset&per_page=2", "Link");
        server.Project(GitLabCaller.Project).Add("Newest");

        var next = (await caller.GetAsync(NextOf(first)!)).AsArray();

        Assert.Equal([3, 2], next.Select(issue => (int)issue!["iid"]!));
    }

    [Theory]
    [InlineData("projects?pagination=keyset", 405)]
    [InlineData("projects/101/labels?pagination=keyset", 405)]
    [InlineData("projects/101/issues?pagination=keyset&cursor=!", 400)]
    [InlineData("projects/101/issues?pagination=keyset&cursor=e30", 400)]
    [InlineData("projects?per_page=0", 400)]
    [InlineData("projects?page=none", 400)]
    [InlineData("projects/101/issues?state=shut", 400)]
    [InlineData("projects/101/issues?created_after=never", 400)]
    public async Task Page_ThatThereCannotBe_IsRefused(string path, int status)
    {
        await using var server = await StartAsync();
        using var caller = new GitLabCaller(server);

        var (given, body) = await caller.SendAsync("GET", path);

        Assert.Equal(status, given);
        Assert.NotNull(body!["error"]);
    }

    [Fact]
    public async Task NextLink_CanLeadElsewhere()
    {
        await using var foreign = await ForeignHost.StartAsync("[]");
        await using var server = await StartAsync(g => g.Page("issues", 1).NextLinkGoesTo(foreign.Url));
        using var caller = new GitLabCaller(server);

        var link = await caller.HeaderAsync(GitLabCaller.Issues + "?pagination=keyset&per_page=2", "Link");

        Assert.StartsWith(foreign.Url.AbsoluteUri + "api/v4/projects/", NextOf(link), StringComparison.Ordinal);
        foreign.ShouldNotHaveBeenAsked();
    }

    [Fact]
    public async Task NextLink_CanStandStillOrBeMissing()
    {
        await using var server = await StartAsync(g => g
            .Page("projects", 1).NextLinkStandsStill()
            .Page("issues", 1).HasNoNextLink()
            .Page("users", 1).LacksHeader("X-Next-Page"));
        using var caller = new GitLabCaller(server);

        Assert.Equal(server.ApiUrl + ByKeyset, NextOf(await caller.HeaderAsync(ByKeyset, "Link")));
        Assert.Null(NextOf(await caller.HeaderAsync(GitLabCaller.Issues + "?per_page=2", "Link")));
        Assert.Equal("absent", await caller.HeaderAsync("users", "X-Next-Page"));
    }

    [Fact]
    public async Task Pages_CanBeSmallerThanAskedFor()
    {
        await using var server = await StartAsync(g => g.PageSizeAtMost(2));
        using var caller = new GitLabCaller(server);

        Assert.Equal(2, (await caller.GetAsync(GitLabCaller.Issues + "?per_page=100")).AsArray().Count);
    }

    private static Task<GitLabServer> StartAsync(Action<GitLabServerBuilder>? describe = null) =>
        GitLabCaller.StartAsync(g =>
        {
            for (var number = 2; number <= 5; number++)
            {
                var name = number.ToString(CultureInfo.InvariantCulture);
                g.Project("support/other-" + name).Project(GitLabCaller.Project, p => p.Issue("Same title"));
            }

            describe?.Invoke(g);
        });

    private static async Task<List<long>> WalkAsync(GitLabCaller caller, string path)
    {
        var ids = new List<long>();
        for (var next = path; next is not null;)
        {
            using var answer = await caller.AskAsync("GET", next);
            var page = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();
            ids.AddRange(page.Select(static item => (long)item!["id"]!));
            next = answer.Headers.TryGetValues("Link", out var links) ? NextOf(string.Join(", ", links)) : null;
        }

        return ids;
    }

    private static string? NextOf(string links) => links.Split(", ")
        .Where(static link => link.EndsWith("; rel=\"next\"", StringComparison.Ordinal))
        .Select(static link => link[1..link.IndexOf('>', StringComparison.Ordinal)])
        .SingleOrDefault();
}
