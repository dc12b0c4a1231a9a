using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabNoteTests
{
    [Fact]
    public async Task Notes_ComeNewestFirstUnlessAskedOtherwise()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);
        await caller.NoteAsync("one");
        await caller.NoteAsync("two");
        await caller.ChangeAsync(new() { ["title"] = "Other" });

        var newest = (await caller.GetAsync(GitLabCaller.First + "/notes")).AsArray();
        var comments = (await caller.GetAsync(
            GitLabCaller.First + "/notes?sort=asc&activity_filter=only_comments")).AsArray();

        Assert.Equal([true, false, false], newest.Select(note => (bool)note!["system"]!));
        Assert.Equal(["one", "two"], comments.Select(note => (string?)note!["body"]));
        Assert.Equal(2, (int)(await caller.GetAsync(GitLabCaller.First))["user_notes_count"]!);
    }

    [Theory]
    [InlineData("{}", "error", "body is missing")]
    [InlineData("""{"body":" "}""", "message", "400 Bad request - Note {:note=>[\"can't be blank\"]}")]
    public async Task Note_ThatIsWrong_IsRefused(string json, string member, string text)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.SendAsync("POST", GitLabCaller.First + "/notes", json);

        Assert.Equal((400, text), (status, (string?)body![member]));
    }

    [Fact]
    public async Task Note_BeyondAMillionCharacters_IsRefused()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        Assert.Equal(201, (await caller.NoteAsync(new string('x', 1_000_000))).Status);
        Assert.Equal(400, (await caller.NoteAsync(new string('x', 1_000_001))).Status);
    }

    [Fact]
    public async Task Note_OfSomebodyElse_IsNotChanged()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("OWN").WithToken("DEV", "dan")
            .Project(GitLabCaller.Project, p => p.Member("dan", GitLabAccess.Developer)));
        using var root = new GitLabCaller(server, "OWN");
        using var dan = new GitLabCaller(server, "DEV");
        var (_, note) = await root.NoteAsync("Text");
        var path = $"{GitLabCaller.First}/notes/{note!["id"]!.ToJsonString()}";

        Assert.Equal(403, await dan.StatusAsync("PUT", path, """{"body":"Mine"}"""));
        Assert.Equal(200, await dan.StatusAsync("GET", path));
        Assert.Equal(200, await root.StatusAsync("PUT", path, """{"body":"Better"}"""));
        Assert.Equal("Better", server.Project(GitLabCaller.Project).Issue(1).Notes[0].Body);
    }
}
