namespace SupportOps.Testing.Tests.GitLab;

public sealed class MentionTests
{
    [Theory]
    [InlineData("Hello @amy", "amy")]
    [InlineData("@all and @amy.b, again @amy.b.", "all,amy.b")]
    [InlineData("&#64;all", "all")]
    [InlineData("&#x40;all &commat;amy", "all,amy")]
    [InlineData("\\@all", "all")]
    [InlineData("| name @amy |", "amy")]
    [InlineData("| `a | @amy` |", "amy")]
    [InlineData("\\`@amy\\`", "amy")]
    [InlineData("``@amy` and @ben``", "")]
    [InlineData("`@amy\n\n@ben`", "amy,ben")]
    [InlineData("`@amy\n- @ben`", "amy,ben")]
    [InlineData("```\n@amy\n```\n@ben", "ben")]
    [InlineData("~~~\n@amy\n```\n@ben\n~~~", "")]
    [InlineData("`@amy`", "")]
    [InlineData("| `a \\| @amy` |", "")]
    [InlineData("amy@people.example", "")]
    [InlineData("<code>@amy</code> <a href='x'>@ben</a> <!-- @all -->", "")]
    [InlineData("<b title='@amy'>@ben</b>", "ben")]
    [InlineData("[@amy](http://x.example)", "")]
    [InlineData("@support/all-readiness", "support/all-readiness")]
    public async Task Mention_IsWhatIsShownOutsideOfCode(string text, string names)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        await caller.NoteAsync(text);

        Assert.Equal(names, string.Join(',', server.Project(GitLabCaller.Project).Issue(1).Mentions));
    }

    [Fact]
    public async Task Mentions_InTitleDescriptionAndChanges_AreKept()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.User("dan"));
        using var caller = new GitLabCaller(server);

        await caller.CreateAsync("For @amy", "and @ben");
        var (_, note) = await caller.SendAsync("POST", GitLabCaller.Issues + "/2/notes", """{"body":"Text"}""");
        await caller.SendAsync(
            "PUT", $"{GitLabCaller.Issues}/2/notes/{note!["id"]!.ToJsonString()}", """{"body":"For @cem"}""");
        server.Project(GitLabCaller.Project).Change(2, i => i.AssignedTo("dan"));

        var issue = server.Project(GitLabCaller.Project).Issue(2);
        Assert.Equal(["amy", "ben", "cem"], issue.Mentions);
        Assert.Equal("For @cem", issue.Notes[0].Body);
        Assert.True(issue.Notes[^1].IsSystem);
    }
}
