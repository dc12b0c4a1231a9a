using SupportOps.GitLab.Projects;
using SupportOps.Testing.GitLab;

namespace SupportOps.GitLab.Tests.Projects;

public class GitLabProjectsTests
{
    [Fact]
    public async Task Project_WithItsSettings_IsRead()
    {
        await using var tracker = await Tracker.StartAsync(p => p
            .Setting("merge_method", "merge").Setting("squash_option", "always")
            .Setting("only_allow_merge_if_pipeline_succeeds", true)
            .InvitedGroup("support/all-readiness", GitLabAccess.Maintainer));

        var project = await tracker.Client.Projects.GetAsync(Tracker.Project);

        Assert.Equal((Tracker.Project, "private"), (project.Path, project.Visibility));
        Assert.Equal(("merge", "always", true), (project.MergeMethod, project.SquashOption, project.RequiresPipeline));
        Assert.Equal(
            new GroupShare("support/all-readiness", AccessLevel.Maintainer), Assert.Single(project.InvitedGroups!));
    }

    [Fact]
    public async Task Members_AreReadWithTheirRoles()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Member("root", GitLabAccess.Owner, new DateOnly(2026, 6, 30)),
            s => s.User("eve").Group("support", group => group.Member("eve", GitLabAccess.Guest)));

        var direct = await tracker.Client.Projects.ListMembersAsync(Tracker.Project, false).ToListAsync();
        var all = await tracker.Client.Projects.ListMembersAsync(Tracker.Project).ToListAsync();
        var group = await tracker.Client.Groups.ListMembersAsync("support").ToListAsync();

        Assert.Equal(3, direct.Count);
        Assert.Equal(AccessLevel.Guest, all.Single(member => member.User.Username == "eve").Access);
        Assert.Equal(new DateOnly(2026, 6, 30), all.Single(member => member.User.Username == "root").ExpiresOn);
        Assert.Equal("eve", Assert.Single(group).User.Username);
    }

    [Fact]
    public async Task Branches_AreReadWithWhoMayPushAndMerge()
    {
        await using var tracker = await Tracker.StartAsync(p => p.ProtectedBranch("master", branch => branch
            .PushedBy("bot").MergedBy(GitLabAccess.Maintainer).WithCodeOwnerApproval()));
        var bot = await tracker.Client.GetCurrentUserAsync();

        var branch = await tracker.Client.Projects.ListProtectedBranchesAsync(Tracker.Project).SingleAsync();

        Assert.Equal(("master", false, true), (branch.Name, branch.AllowsForcePush, branch.RequiresCodeOwner));
        Assert.Equal(bot.Id, Assert.Single(branch.Push).UserId);
        Assert.Equal(AccessLevel.Maintainer, Assert.Single(branch.Merge).Level);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Approvals_SayWhatIsPrevented(bool authorMay, bool prevented)
    {
        await using var tracker = await Tracker.StartAsync(p => p
            .Approvals("merge_requests_author_approval", authorMay).Approvals("reset_approvals_on_push", true)
            .ApprovalRule("""{"id":1,"name":"security","approvals_required":2,"rule_type":"regular"}"""));

        var settings = await tracker.Client.Projects.GetApprovalSettingsAsync(Tracker.Project);
        var rule = await tracker.Client.Projects.ListApprovalRulesAsync(Tracker.Project).SingleAsync();

        Assert.Equal((prevented, true), (settings.PreventsAuthor, settings.ResetsOnPush));
        Assert.Equal(new ApprovalRule(1, "security", 2, "regular"), rule);
    }

    [Fact]
    public async Task Projects_OfAGroup_AreReadToTheLast()
    {
        await using var tracker = await Tracker.StartAsync(
            server: s => s.PageSizeAtMost(1).Project("support/runbooks").Project("support/tools/cli")
                .Group("support", group => group.Member("bot", GitLabAccess.Maintainer)));

        var projects = await tracker.Client.Groups.ListProjectsAsync("support").ToListAsync();

        Assert.Equal(
            [Tracker.Project, "support/runbooks", "support/tools/cli"], projects.Select(project => project.Path));
    }

    [Fact]
    public void Level_IsComparedByWhatItMay()
    {
        Assert.True(AccessLevel.Owner > AccessLevel.Developer && AccessLevel.Guest <= AccessLevel.Planner);
        Assert.Equal("25", new AccessLevel(25).ToString());
    }
}
