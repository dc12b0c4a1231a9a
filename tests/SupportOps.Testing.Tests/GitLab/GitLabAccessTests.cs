using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabAccessTests
{
    [Theory]
    [InlineData(null, 401)]
    [InlineData("WRONG", 401)]
    [InlineData("GOOD", 200)]
    public async Task Token_IsAskedFor(string? token, int expected)
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("GOOD"));
        using var caller = new GitLabCaller(server, token);

        var (status, body) = await caller.SendAsync("GET", "user");

        Assert.Equal(expected, status);
        Assert.Equal(expected == 200 ? null : "401 Unauthorized", (string?)body!["message"]);
        Assert.Equal(expected == 200, Assert.Single(server.Requests).IsAuthenticated);
    }

    [Theory]
    [InlineData("Bearer GOOD", 200)]
    [InlineData("bearer GOOD", 200)]
    [InlineData("Basic GOOD", 401)]
    public async Task Token_IsTakenAsABearerToo(string header, int expected)
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("GOOD"));
        using var http = new HttpClient { BaseAddress = server.ApiUrl };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        using var answer = await http.GetAsync(new Uri("version", UriKind.Relative));

        Assert.Equal(expected, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Token_ThatWasTakenBack_IsGoodNoMore()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("GOOD"));
        using var caller = new GitLabCaller(server, "GOOD");

        server.Now(g => g.RevokesToken("GOOD"));

        Assert.Equal(401, await caller.StatusAsync("GET", "user"));
    }

    [Fact]
    public async Task ReadingToken_CannotWrite()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("READ", null, "read_api"));
        using var caller = new GitLabCaller(server, "READ");

        var (status, body) = await caller.NoteAsync("Text");

        Assert.Equal(200, await caller.StatusAsync("GET", GitLabCaller.Issues));
        Assert.Equal((403, "insufficient_scope", "api"), (status, (string?)body!["error"], (string?)body["scope"]));
        Assert.StartsWith("The request requires", (string?)body["error_description"], StringComparison.Ordinal);
        Assert.Empty(server.Project(GitLabCaller.Project).Issue(1).Notes);
    }

    [Fact]
    public async Task UserToken_ReadsItsUserOnly()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("USER", "uma", "read_user"));
        using var caller = new GitLabCaller(server, "USER");

        Assert.Equal("uma", (string?)(await caller.GetAsync("user"))["username"]);
        Assert.Equal(403, await caller.StatusAsync("GET", "projects"));
    }

    [Fact]
    public async Task PrivateProject_IsNotThereForStrangers()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("STRANGER", "sam"));
        using var caller = new GitLabCaller(server, "STRANGER");

        Assert.Equal(404, await caller.StatusAsync("GET", GitLabCaller.First));
        Assert.Equal("[]", (await caller.GetAsync("projects")).ToJsonString());
        server.Now(g => g.Project(GitLabCaller.Project, p => p.Setting("visibility", "public")));
        Assert.Equal(200, await caller.StatusAsync("GET", GitLabCaller.First));
        Assert.Equal(403, await caller.StatusAsync("PUT", GitLabCaller.First, """{"title":"Mine"}"""));
    }

    [Fact]
    public async Task Guest_FilesIssuesWhoseLabelsAreLeftOut()
    {
        await using var server = await StartWithAsync(GitLabAccess.Guest);
        using var caller = new GitLabCaller(server, "MEMBER");

        var (status, issue) = await caller.SendAsync("POST", GitLabCaller.Issues, """{"title":"New","labels":"bug"}""");

        Assert.Equal(201, status);
        Assert.Empty(GitLabCaller.LabelsOf(issue));
        Assert.Equal(403, await caller.StatusAsync("PUT", GitLabCaller.First, """{"add_labels":"bug"}"""));
        Assert.Equal(200, await caller.StatusAsync("PUT", GitLabCaller.Issues + "/2", """{"title":"Mine"}"""));
    }

    [Theory]
    [InlineData(GitLabAccess.Guest, 403)]
    [InlineData(GitLabAccess.Reporter, 403)]
    [InlineData(GitLabAccess.Developer, 200)]
    public async Task Labels_CanNeedMoreAccess(GitLabAccess access, int expected)
    {
        await using var server = await StartWithAsync(access, p => p.LabelsNeed(GitLabAccess.Developer));
        using var caller = new GitLabCaller(server, "MEMBER");

        Assert.Equal(expected, await caller.StatusAsync("PUT", GitLabCaller.First, """{"add_labels":"bug"}"""));
        Assert.Equal(expected == 200 ? 202 : 400, (await caller.NoteAsync("/label ~\"two words\"")).Status);
        Assert.Equal(
            access == GitLabAccess.Guest ? 403 : 200,
            await caller.StatusAsync("PUT", GitLabCaller.First, """{"title":"Other"}"""));
    }

    [Theory]
    [InlineData(GitLabAccess.Reporter, 403)]
    [InlineData(GitLabAccess.Developer, 200)]
    public async Task Settings_NeedADeveloper(GitLabAccess access, int expected)
    {
        await using var server = await StartWithAsync(access);
        using var caller = new GitLabCaller(server, "MEMBER");

        Assert.Equal(expected, await caller.StatusAsync("GET", "projects/support%2Ftracker/protected_branches"));
        Assert.Equal(expected, await caller.StatusAsync("GET", "projects/support%2Ftracker/approvals"));
    }

    private static Task<GitLabServer> StartWithAsync(
        GitLabAccess access, Action<GitLabProjectBuilder>? describe = null) => GitLabCaller.StartAsync(g => g
            .WithToken("MEMBER", "mia")
            .Project(GitLabCaller.Project, p =>
            {
                p.Member("mia", access);
                describe?.Invoke(p);
            }));
}
