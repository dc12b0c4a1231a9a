using System.Text.Json.Nodes;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class GitLabIssueTests
{
    [Theory]
    [InlineData("support%2Ftracker")]
    [InlineData("SUPPORT%2ftracker")]
    [InlineData("101")]
    public async Task Issue_OfAProjectByPathOrId_IsShown(string project)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var issue = await caller.GetAsync($"projects/{project}/issues/1");

        Assert.Equal("Broken form", (string?)issue["title"]);
        Assert.Equal("opened", (string?)issue["state"]);
        Assert.Equal($"{server.Url}support/tracker/-/issues/1", (string?)issue["web_url"]);
        Assert.Equal(["Stage::Triage"], GitLabCaller.LabelsOf(issue));
    }

    [Theory]
    [InlineData("projects/support%2Fother/issues", "404 Project Not Found")]
    [InlineData("projects/support/tracker/issues", "404 Project Not Found")]
    [InlineData("projects/support%2Ftracker/issues/2", "404 Issue Not Found")]
    [InlineData("projects/support%2Ftracker/issues/1/notes/1", "404 Note Not Found")]
    [InlineData("groups/nobody", "404 Group Not Found")]
    public async Task Path_OfNothing_Is404AndSaysWhat(string path, string message)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.SendAsync("GET", path);

        Assert.Equal((404, message), (status, (string?)body!["message"]));
    }

    [Fact]
    public async Task NewIssue_HasItsNumberLabelsAndPeople()
    {
        await using var server = await GitLabCaller.StartAsync(g => g
            .User("amy").Project(GitLabCaller.Project, p => p.Milestone("March")));
        using var caller = new GitLabCaller(server);
        var milestone = (await caller.GetAsync("projects/support%2Ftracker/milestones"))[0]!["id"]!.ToJsonString();
        var amy = (await caller.GetAsync("users?username=amy"))[0]!["id"]!.ToJsonString();

        var (status, issue) = await caller.SendAsync("POST", GitLabCaller.Issues, $$"""
            { "title": "New", "description": "Text", "labels": "bug, new label", "milestone_id": {{milestone}},
              "assignee_ids": [{{amy}}], "weight": 3, "confidential": true, "issue_type": "incident" }
            """);

        Assert.Equal((201, 2, "INCIDENT"), (status, (int)issue!["iid"]!, (string?)issue["type"]));
        var seen = server.Project(GitLabCaller.Project).Issue(2);
        Assert.Equal(["bug", "new label"], seen.Labels);
        Assert.Equal("amy", Assert.Single(seen.Assignees));
        Assert.Equal(("March", 3, true), (seen.Milestone, seen.Weight, seen.IsConfidential));
        Assert.Contains("new label", server.Project(GitLabCaller.Project).Labels);
    }

    [Theory]
    [InlineData("""{"description":"x"}""", """{"error":"title is missing"}""")]
    [InlineData("""{"title":" "}""", """{"message":{"title":["can\u0027t be blank"]}}""")]
    [InlineData("""{"title":"x","issue_type":"epic"}""", """{"error":"issue_type does not have a valid value"}""")]
    [InlineData("""{"title":"x","weight":"heavy"}""", """{"error":"weight is invalid"}""")]
    [InlineData("[]", """{"message":"400 Bad request"}""")]
    public async Task NewIssue_ThatIsWrong_IsRefusedInTheVendorsShape(string json, string error)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.SendAsync("POST", GitLabCaller.Issues, json);

        Assert.Equal((400, error), (status, body!.ToJsonString()));
        Assert.Single(server.Project(GitLabCaller.Project).Issues);
    }

    [Theory]
    [InlineData("title", 255)]
    [InlineData("description", 1_048_576)]
    public async Task Text_UpToItsLimit_IsKeptAndBeyondItRefused(string member, int limit)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (kept, _) = await caller.ChangeAsync(new() { [member] = new string('x', limit) });
        var (refused, body) = await caller.ChangeAsync(new() { [member] = new string('x', limit + 1) });

        Assert.Equal((200, 400), (kept, refused));
        Assert.StartsWith("is too long", (string?)body!["message"]![member]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "at least one parameter must be provided")]
    [InlineData("""{"state_event":"shut"}""", "state_event does not have a valid value")]
    public async Task Change_ThatIsWrong_IsRefused(string json, string words)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (status, body) = await caller.SendAsync("PUT", GitLabCaller.First, json);

        Assert.Equal(400, status);
        Assert.Contains(words, (string?)body!["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_IsChangedByItsEventAndRecordedOnce()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        await caller.ChangeAsync(new() { ["state_event"] = "close" });
        var (_, closed) = await caller.ChangeAsync(new() { ["state_event"] = "close" });
        var (_, open) = await caller.ChangeAsync(new() { ["state_event"] = "reopen" });
        var events = (await caller.GetAsync(GitLabCaller.First + "/resource_state_events")).AsArray();

        Assert.Equal(("closed", "root"), ((string?)closed!["state"], (string?)closed["closed_by"]!["username"]));
        Assert.Equal(("opened", null), ((string?)open!["state"], open["closed_at"]));
        Assert.Equal(["closed", "reopened"], events.Select(entry => (string?)entry!["state"]));
    }

    [Fact]
    public async Task Change_ByForm_IsUnderstoodToo()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var http = new HttpClient { BaseAddress = server.ApiUrl };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "CANARY");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["add_labels"] = "bug,Stage::Planning",
        });

        using var answer = await http.PutAsync(new Uri(GitLabCaller.First, UriKind.Relative), form);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(["Stage::Planning", "bug"], server.Project(GitLabCaller.Project).Issue(1).Labels);
    }

    [Fact]
    public async Task Milestone_IsTakenOffByZero()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.Project(
            GitLabCaller.Project, p => p.Milestone("March")));
        server.Project(GitLabCaller.Project).Change(1, i => i.InMilestone("March"));
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.ChangeAsync(new() { ["milestone_id"] = 0 });
        var events = (await caller.GetAsync(GitLabCaller.First + "/resource_milestone_events")).AsArray();

        Assert.Null(issue!["milestone"]);
        Assert.Equal(
            [("add", "March"), ("remove", "March")],
            events.Select(entry => ((string)entry!["action"]!, (string)entry["milestone"]!["title"]!)));
    }

    [Fact]
    public async Task Times_FollowTheClock()
    {
        var clock = new ManualClock(GitLabCaller.Monday);
        await using var server = await GitLabCaller.StartAsync(g => g.WithClock(clock));
        using var caller = new GitLabCaller(server);
        clock.Advance(TimeSpan.FromHours(1));

        var (_, issue) = await caller.ChangeAsync(new JsonObject { ["title"] = "Mended form" });

        Assert.Equal("2026-03-02T09:00:00.000Z", (string?)issue!["created_at"]);
        Assert.Equal("2026-03-02T10:00:00.000Z", (string?)issue["updated_at"]);
    }
}
