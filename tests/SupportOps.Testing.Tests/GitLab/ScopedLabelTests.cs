using System.Text.Json.Nodes;
using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class ScopedLabelTests
{
    [Fact]
    public async Task Label_OfAScope_TakesTheOtherOff()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Planning,bug" });
        var events = (await caller.GetAsync(GitLabCaller.First + "/resource_label_events")).AsArray();

        Assert.Equal(["Stage::Planning", "bug"], GitLabCaller.LabelsOf(issue));
        Assert.Equal(
            ["add Stage::Triage", "add Stage::Planning", "add bug", "remove Stage::Triage"],
            events.Select(entry => $"{(string?)entry!["action"]} {(string?)entry["label"]!["name"]}"));
    }

    [Theory]
    [InlineData("Stage::Planning,Stage::Development", "Stage::Development")]
    [InlineData("Stage::Development,Stage::Planning", "Stage::Planning")]
    [InlineData("Stage::Deep::One,Stage::Deep::Two", "Stage::Deep::Two,Stage::Triage")]
    [InlineData("Stage::,::Odd", "::Odd,Stage::,Stage::Triage")]
    public async Task LastLabel_OfAScopeInOneCall_Wins(string added, string labels)
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.ChangeAsync(new() { ["add_labels"] = added });

        Assert.Equal(labels.Split(','), GitLabCaller.LabelsOf(issue));
    }

    [Fact]
    public async Task Labels_GivenAsASet_ReplaceAllOthers()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);
        await caller.ChangeAsync(new() { ["add_labels"] = "bug" });

        var (_, replaced) = await caller.ChangeAsync(new() { ["labels"] = new JsonArray("two words") });
        var (_, cleared) = await caller.ChangeAsync(new() { ["labels"] = "" });

        Assert.Equal(["two words"], GitLabCaller.LabelsOf(replaced));
        Assert.Empty(GitLabCaller.LabelsOf(cleared));
    }

    [Fact]
    public async Task Label_ThatIsOnAlready_LeavesNoTrace()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Triage", ["remove_labels"] = "bug" });

        Assert.Single(server.Project(GitLabCaller.Project).Issue(1).Events);
    }

    [Fact]
    public async Task Scopes_OnAPlanWithoutThem_AreNoScopes()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.WithoutScopedLabels());
        using var caller = new GitLabCaller(server);

        var (_, issue) = await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Planning" });

        Assert.Equal(["Stage::Planning", "Stage::Triage"], GitLabCaller.LabelsOf(issue));
    }

    [Fact]
    public async Task DeletedLabel_LeavesRowsThatNameNone()
    {
        await using var server = await GitLabCaller.StartAsync();
        using var caller = new GitLabCaller(server);

        server.Project(GitLabCaller.Project).DeleteLabel("Stage::Triage");
        var events = (await caller.GetAsync(GitLabCaller.First + "/resource_label_events")).AsArray();

        Assert.Equal(("add", null), ((string?)events[0]!["action"], events[0]!["label"]));
        Assert.Empty(GitLabCaller.LabelsOf(await caller.GetAsync(GitLabCaller.First)));
    }

    [Fact]
    public async Task History_CanBePlantedWithItsTimesAndPeople()
    {
        await using var server = await GitLabServer.StartAsync(g => g.Project(GitLabCaller.Project, p => p.Issue(
            "Old", i => i.FiledBy("amy", GitLabCaller.Monday).Labelled("Stage::Triage")
                .By("ben").At(GitLabCaller.Monday.AddDays(1)).Labelled("Stage::Planning").Closed())));
        using var caller = new GitLabCaller(server);

        var issue = await caller.GetAsync(GitLabCaller.First);
        var events = (await caller.GetAsync(GitLabCaller.First + "/resource_label_events")).AsArray();

        Assert.Equal(("amy", "2026-03-03T09:00:00.000Z"),
            ((string?)issue["author"]!["username"], (string?)issue["closed_at"]));
        Assert.Equal(["amy", "ben", "ben"], events.Select(entry => (string?)entry!["user"]!["username"]));
        Assert.Equal("2026-03-02T09:00:00.000Z", (string?)events[0]!["created_at"]);
    }
}
