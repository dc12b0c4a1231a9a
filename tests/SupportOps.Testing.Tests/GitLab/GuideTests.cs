using System.Net.Http.Json;
using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

/// <summary>The code of the guide test-against-gitlab.md.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task Guide_Tracker_RunsQuickActions()
    {
        await using var gitlab = await GitLabServer.StartAsync(g => g
            .Project("support/tracker", p => p
                .Labels("Stage::Triage", "Stage::Planning")
                .Issue("Broken form", i => i.Labelled("Stage::Triage"))));
        using var http = new HttpClient { BaseAddress = gitlab.ApiUrl };
        http.DefaultRequestHeaders.Add("PRIVATE-TOKEN", "any-token");

        using var answer = await http.PostAsJsonAsync(
            "projects/support%2Ftracker/issues/1/notes", new { body = "From the customer:\n/close" });
        var issue = gitlab.Project("support/tracker").Issue(1);
        Assert.Equal("closed", issue.State);                 // whoever pasted that text closed the issue
        Assert.Equal(["/close"], issue.QuickActions);
        Assert.Empty(issue.Mentions);

        gitlab.Requests.ShouldAllBeAuthenticated();
    }

    [Fact]
    public async Task Guide_History_IsPlanted()
    {
        var monday = GitLabCaller.Monday;

        await using var gitlab = await GitLabServer.StartAsync(g => g
            .Group("support", s => s.Iteration("This week", new(2026, 3, 1), new(2026, 3, 7)))
            .Project("support/tracker", p => p.Issue("A view", i => i
                .FiledBy("ben", monday).Labelled("Stage::Triage")
                .By("amy").At(monday.AddDays(1)).Labelled("Stage::Planning").InIteration("This week"))));
        gitlab.Project("support/tracker").Change(1, i => i.AlsoLabelled("Stage::Blocked"));

        Assert.Equal(["Stage::Blocked", "Stage::Planning"], gitlab.Project("support/tracker").Issue(1).Labels);
    }

    [Fact]
    public async Task Guide_Race_LeavesTwoStages()
    {
        await using var gitlab = await GitLabServer.StartAsync(g => g
            .Project("support/tracker", p => p.Issue("Broken form", i => i.Labelled("Stage::Triage")))
            .IssueChange.Once.RacesAgainst("Stage::Blocked"));

        using var caller = new GitLabCaller(gitlab);
        await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Planning" });
        Assert.Equal(["Stage::Blocked", "Stage::Planning"], gitlab.Project("support/tracker").Issue(1).Labels);
    }

    [Fact]
    public async Task Guide_Access_IsByToken()
    {
        await using var gitlab = await GitLabServer.StartAsync(g => g
            .WithToken("reader", "amy", "read_api")          // 403 insufficient_scope on every write
            .WithToken("guest", "gus")
            .Project("support/tracker", p => p
                .Member("amy", GitLabAccess.Developer)
                .Member("gus", GitLabAccess.Guest)
                .LabelsNeed(GitLabAccess.Reporter)));        // 403 in place of labels that vanish in silence

        using var guest = new GitLabCaller(gitlab, "guest");
        using var reader = new GitLabCaller(gitlab, "reader");
        Assert.Equal(403, await guest.StatusAsync("POST", GitLabCaller.Issues, """{"title":"New","labels":"bug"}"""));
        Assert.Equal(403, await reader.StatusAsync("POST", GitLabCaller.Issues, """{"title":"New"}"""));
        Assert.Equal(200, await reader.StatusAsync("GET", GitLabCaller.Issues));
    }
}
