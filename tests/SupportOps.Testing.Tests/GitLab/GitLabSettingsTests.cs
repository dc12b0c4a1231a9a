using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabSettingsTests
{
    private const string Path = "projects/support%2Ftracker";

    [Fact]
    public async Task Project_ShowsItsSettings()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Project(GitLabCaller.Project, p => p
            .Setting("merge_method", "ff").Setting("only_allow_merge_if_pipeline_succeeds", true)
            .InvitedGroup("support/all-readiness", GitLabAccess.Maintainer)));
        using var caller = new GitLabCaller(server);

        var project = await caller.GetAsync(Path);

        Assert.Equal(
            ("support/tracker", "private", "ff", true),
            ((string?)project["path_with_namespace"], (string?)project["visibility"], (string?)project["merge_method"],
             (bool)project["only_allow_merge_if_pipeline_succeeds"]!));
        Assert.Equal("support", (string?)project["namespace"]!["full_path"]);
        Assert.Equal(40, (int)project["shared_with_groups"]![0]!["group_access_level"]!);
    }

    [Fact]
    public async Task Branch_ShowsWhoMayPushAndMerge()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Project(GitLabCaller.Project, p => p
            .ProtectedBranch("master", b => b
                .PushedBy("gl-support-bot").MergedBy(GitLabAccess.Maintainer).WithCodeOwnerApproval())
            .ProtectedBranch("""{"name":"release/*","push_access_levels":[]}""")));
        using var caller = new GitLabCaller(server);

        var branches = (await caller.GetAsync(Path + "/protected_branches")).AsArray();
        var bot = (await caller.GetAsync("users?username=gl-support-bot"))[0]!["id"]!;

        var master = branches[0]!;
        Assert.Equal((long)bot, (long)master["push_access_levels"]![0]!["user_id"]!);
        Assert.Equal(40, (int)master["merge_access_levels"]![0]!["access_level"]!);
        Assert.Null(master["merge_access_levels"]![0]!["user_id"]);
        Assert.Equal((true, false), ((bool)master["code_owner_approval_required"]!, (bool)master["allow_force_push"]!));
        Assert.Equal("release/*", (string?)(await caller.GetAsync(Path + "/protected_branches/release%2F*"))["name"]);
        Assert.Equal(404, await caller.StatusAsync("GET", Path + "/protected_branches/main"));
    }

    [Fact]
    public async Task Approvals_AreShownWithTheirRules()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Project(GitLabCaller.Project, p => p
            .Approvals("merge_requests_author_approval", true)
            .ApprovalRule("""{"id":1,"name":"All","approvals_required":1}""")));
        using var caller = new GitLabCaller(server);

        Assert.True((bool)(await caller.GetAsync(Path + "/approvals"))["merge_requests_author_approval"]!);
        Assert.Equal("All", (string?)(await caller.GetAsync(Path + "/approval_rules"))[0]!["name"]);
    }

    [Fact]
    public async Task Members_OfAll_AreThoseOfGroupsTooEachOnceWithTheMostAccess()
    {
        await using var server = await GitLabCaller.StartAsync(g => g
            .Group("support", s => s.Member("amy", GitLabAccess.Owner).Member("ben", GitLabAccess.Guest))
            .Group("others/team", t => t.Member("cem", GitLabAccess.Owner))
            .Project(GitLabCaller.Project, p => p
                .Member("ben", GitLabAccess.Developer, new DateOnly(2027, 1, 1))
                .InvitedGroup("others/team", GitLabAccess.Reporter)));
        using var caller = new GitLabCaller(server);

        var direct = (await caller.GetAsync(Path + "/members")).AsArray();
        var all = (await caller.GetAsync(Path + "/members/all")).AsArray();
        var ofTheGroup = (await caller.GetAsync("groups/support/members")).AsArray();

        Assert.Equal("ben 30 2027-01-01", string.Join(',', direct.Select(Text)));
        Assert.Equal("amy 50 ,ben 30 2027-01-01,cem 20 ", string.Join(',', all.Select(Text)));
        Assert.Equal("amy 50 ,ben 10 ", string.Join(',', ofTheGroup.Select(Text)));
        var ben = direct[0]!["id"]!.ToJsonString();
        Assert.Equal(30, (int)(await caller.GetAsync($"{Path}/members/all/{ben}"))["access_level"]!);
        Assert.Equal(404, await caller.StatusAsync("GET", Path + "/members/999"));

        static string Text(System.Text.Json.Nodes.JsonNode? member) =>
            $"{(string?)member!["username"]} {(int)member["access_level"]!} {(string?)member["expires_at"]}";
    }

    [Fact]
    public async Task Iterations_FollowTheDay()
    {
        var clock = new ManualClock(GitLabCaller.Monday);
        var sunday = new DateOnly(2026, 3, 1);
        await using var server = await GitLabCaller.StartAsync(g => g.WithClock(clock).Group("support", s => s
            .Iteration("One", sunday, sunday.AddDays(6)).Iteration("Two", sunday.AddDays(7), sunday.AddDays(13))));
        using var caller = new GitLabCaller(server);

        var now = await caller.GetAsync("groups/support/iterations?state=current");
        clock.Advance(TimeSpan.FromDays(7));
        var later = await caller.GetAsync(Path + "/iterations");

        Assert.Equal(("One", 2), ((string?)now[0]!["title"], (int)now[0]!["state"]!));
        Assert.Equal((3, 2), ((int)later[0]!["state"]!, (int)later[1]!["state"]!));
    }

    [Fact]
    public async Task Projects_OfAGroup_AreListedWithoutThoseBelow()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Project("support/deep/one").Project("other/two"));
        using var caller = new GitLabCaller(server);

        Assert.Single((await caller.GetAsync("groups/support/projects")).AsArray());
        Assert.Equal(2, (await caller.GetAsync("groups/support/projects?include_subgroups=true")).AsArray().Count);
        Assert.Equal("support/deep", (string?)(await caller.GetAsync("groups/support%2Fdeep"))["full_path"]);
    }

    [Fact]
    public async Task Label_IsMadeOnce()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        Assert.Equal(201, await caller.StatusAsync("POST", Path + "/labels", """{"name":"New","color":"#fff"}"""));
        var (status, body) = await caller.SendAsync("POST", Path + "/labels", """{"name":"New","color":"#fff"}""");

        Assert.Equal((409, "Label already exists"), (status, (string?)body!["message"]));
        Assert.Equal("New", (string?)(await caller.GetAsync(Path + "/labels?search=ne"))[0]!["name"]);
        Assert.Equal(400, await caller.StatusAsync("POST", Path + "/labels", """{"name":"New"}"""));
    }

    [Theory]
    [InlineData("PUT", "user", 405)]
    [InlineData("DELETE", "projects/101/issues", 405)]
    [InlineData("DELETE", "projects/101", 405)]
    [InlineData("POST", "groups/support", 405)]
    [InlineData("GET", "projects/101/pipelines", 404)]
    [InlineData("GET", "somewhere", 404)]
    public async Task Path_ThatIsNotEmulated_IsRefused(string method, string path, int status)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        Assert.Equal(status, await caller.StatusAsync(method, path));
    }

    [Theory]
    [InlineData("tracker")]
    [InlineData("/tracker")]
    public async Task Project_OutsideOfAGroup_CannotBePlanted(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => GitLabServer.StartAsync(g => g.Project(path)));

    [Fact]
    public async Task Words_ThatNameNothing_AreRefused()
    {
        await using var server = await GitLabCaller.StartAsync();
        var project = server.Project(GitLabCaller.Project);

        Assert.Throws<ArgumentException>(() => server.Project("support/other"));
        Assert.Throws<ArgumentException>(() => project.Issue(2));
        Assert.Throws<ArgumentException>(() => project.DeleteLabel("none"));
        Assert.Throws<ArgumentException>(() => project.Change(1, i => i.InMilestone("none")));
        Assert.Throws<ArgumentException>(() => project.Change(1, i => i.InIteration("none")));
        Assert.Throws<ArgumentException>(() => server.Now(g => g.User("root").User("root")));
        Assert.Throws<ArgumentException>(
            () => server.Now(g => g.Project(GitLabCaller.Project, p => p.ApprovalRule("[]"))));
    }
}
