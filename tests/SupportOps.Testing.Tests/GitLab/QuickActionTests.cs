using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class QuickActionTests
{
    [Theory]
    [InlineData("/close")]
    [InlineData("Text\n/close\nmore")]
    [InlineData("Text\r\n/CLOSE\r\nmore")]
    [InlineData("Te\rxt\n\r/close")]
    [InlineData("/close because of this")]
    [InlineData("```\nfence without an end\n/close")]
    [InlineData("~~~\n/close\n~~~")]
    [InlineData("> quote\n/close")]
    [InlineData(">>>\nquote\n>>>\n/close")]
    [InlineData("a `span` here\n/close\nand `another`")]
    [InlineData("| cell |\n/close")]
    [InlineData("a `span`\n/close\nand a stray`")]
    [InlineData("<!-- marker -->\n/close")]
    public async Task Command_AtTheStartOfALine_IsCarriedOut(string description)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, issue) = await caller.CreateAsync("New", description);

        Assert.Equal((201, "closed"), (status, (string?)issue!["state"]));
        Assert.DoesNotContain("/close", (string)issue["description"]!, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("/close", Assert.Single(server.Project(GitLabCaller.Project).Issue(2).QuickActions),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" /close")]
    [InlineData("Text /close")]
    [InlineData("/closed")]
    [InlineData("/close\tnow")]
    [InlineData("\\/close")]
    [InlineData("`/close`")]
    [InlineData("| `/close` |")]
    [InlineData("```\n/close\n```")]
    [InlineData("```ruby\n/close\n```")]
    [InlineData("<details>\n/close\n</details>")]
    [InlineData(">>>\n/close\n>>>")]
    [InlineData("`code\n/close\nends`")]
    [InlineData("/unknown")]
    public async Task Command_AnywhereElse_IsText(string description)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.CreateAsync("New", description);

        Assert.Equal(("opened", description), ((string?)issue!["state"], (string?)issue["description"]));
        Assert.Empty(server.Project(GitLabCaller.Project).Issue(2).QuickActions);
    }

    [Theory]
    [InlineData("/label ~bug ~\"two words\" ~missing", "Stage::Triage,bug,two words")]
    [InlineData("/label ~Stage::Planning", "Stage::Planning")]
    [InlineData("/labels bug", "Stage::Triage,bug")]
    [InlineData("/unlabel ~Stage::Triage", "")]
    [InlineData("/unlabel", "")]
    [InlineData("/relabel ~bug", "bug")]
    public async Task LabelCommand_InANote_ChangesLabels(string command, string labels)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.NoteAsync(command);

        Assert.Equal(202, status);
        Assert.NotNull(body!["commands_changes"]);
        var issue = server.Project(GitLabCaller.Project).Issue(1);
        Assert.Equal(labels, string.Join(',', issue.Labels));
        Assert.Empty(issue.Notes);
    }

    [Theory]
    [InlineData("/assign @amy me", "amy,root")]
    [InlineData("/assign @nobody", "ben")]
    [InlineData("/reassign @amy", "amy")]
    [InlineData("/unassign @ben", "")]
    [InlineData("/unassign", "")]
    public async Task AssignCommand_ChangesWhoWorksOnIt(string command, string usernames)
    {
        await using var server = await GitLabCaller.StartAsync(g => g.User("amy").User("ben"));
        server.Project(GitLabCaller.Project).Change(1, i => i.AssignedTo("ben"));
        using var caller = new GitLabCaller(server);

        await caller.NoteAsync("Text\n" + command);

        Assert.Equal(usernames, string.Join(',', server.Project(GitLabCaller.Project).Issue(1).Assignees
            .Except(command.StartsWith("/assign @amy", StringComparison.Ordinal) ? ["ben"] : [])));
    }

    [Fact]
    public async Task PlanCommands_SetMilestoneIterationAndWeight()
    {
        var clock = new ManualClock(GitLabCaller.Monday);
        var first = new DateOnly(2026, 3, 1);
        await using var server = await GitLabCaller.StartAsync(g => g.WithClock(clock)
            .Group("support", s => s
                .Iteration("One", first, first.AddDays(6))
                .Iteration("Two", first.AddDays(7), first.AddDays(13)))
            .Project(GitLabCaller.Project, p => p.Milestone("CustSuppOps Deployment 2026-04-01")));
        using var caller = new GitLabCaller(server);

        await caller.NoteAsync("""
            /milestone %"CustSuppOps Deployment 2026-04-01"
            /iteration --next
            /weight 5
            /title Another title
            /due 2026-03-09
            /confidential
            """);

        var issue = server.Project(GitLabCaller.Project).Issue(1);
        Assert.Equal(("CustSuppOps Deployment 2026-04-01", "Two", 5), (issue.Milestone, issue.Iteration, issue.Weight));
        Assert.Equal(("Another title", true), (issue.Title, issue.IsConfidential));
        Assert.Equal(6, issue.QuickActions.Count);
    }

    [Fact]
    public async Task Commands_ThatDoNotApply_AreRefusedWhenTheyAreAll()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.NoteAsync("/label ~missing");

        Assert.Equal((400, "400 Bad request - Commands did not apply"), (status, (string?)body!["message"]));
        Assert.Empty(server.Project(GitLabCaller.Project).Issue(1).QuickActions);
    }

    [Fact]
    public async Task Note_KeepsItsTextWithoutTheCommands()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, note) = await caller.NoteAsync("Done.\n\n/close\n\nThanks.\n/label ~bug");

        Assert.Equal((201, "Done.\n\nThanks."), (status, (string?)note!["body"]));
        Assert.Equal(["/close", "/label ~bug"], server.Project(GitLabCaller.Project).Issue(1).QuickActions);
    }

    [Fact]
    public async Task Description_ThatIsChanged_RunsOnlyWhatIsNewInIt()
    {
        await using var server = await GitLabCaller.StartAsync();
        server.Project(GitLabCaller.Project).Change(1, i => i.Described("Text\n/label ~bug"));
        using var caller = new GitLabCaller(server);

        await caller.ChangeAsync(new() { ["description"] = "Text\n/label ~bug\n/close" });

        var issue = server.Project(GitLabCaller.Project).Issue(1);
        Assert.Equal(("Text", "closed"), (issue.Description, issue.State));
        Assert.Equal(["/close"], issue.QuickActions);
    }

    [Fact]
    public async Task Title_IsNeverCarriedOut()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.CreateAsync("/close", "Text");

        Assert.Equal(("/close", "opened"), ((string?)issue!["title"], (string?)issue["state"]));
    }

    [Fact]
    public async Task Commands_OfAGuest_AreTakenOutAndNotCarriedOut()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithToken("GUEST", "gus")
            .Project(GitLabCaller.Project, p => p.Member("gus", GitLabAccess.Guest)));
        using var caller = new GitLabCaller(server, "GUEST");

        var (status, note) = await caller.NoteAsync("Text\n/close");

        Assert.Equal((201, "Text"), (status, (string?)note!["body"]));
        Assert.Equal("opened", server.Project(GitLabCaller.Project).Issue(1).State);
    }
}
