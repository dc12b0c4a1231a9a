using SupportOps.Testing.GitLab;

namespace SupportOps.Testing.Tests.GitLab;

public sealed class LabelRaceTests
{
    [Fact]
    public async Task Change_ThatRacesAgainstAnother_LeavesTwoOfAScope()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.IssueChange.Once.RacesAgainst("Stage::Planning"));
        using var caller = new GitLabCaller(server);

        var (status, issue) = await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Development" });

        Assert.Equal(200, status);
        Assert.Equal(["Stage::Development", "Stage::Planning"], GitLabCaller.LabelsOf(issue));
        Assert.Equal(
            ["add Stage::Triage root", "add Stage::Planning rival", "remove Stage::Triage rival",
             "add Stage::Development root"],
            server.Project(GitLabCaller.Project).Issue(1).Events
                .Select(entry => $"{entry.Action} {entry.Subject} {entry.User}"));
    }

    [Fact]
    public async Task Race_IsMendedByTheNextChange()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.IssueChange.Once.RacesAgainst("Stage::Planning"));
        using var caller = new GitLabCaller(server);
        await caller.ChangeAsync(new() { ["add_labels"] = "Stage::Development" });

        var (_, issue) = await caller.ChangeAsync(new()
        {
            ["add_labels"] = "Stage::Development",
            ["remove_labels"] = "Stage::Planning",
        });

        Assert.Equal(["Stage::Development"], GitLabCaller.LabelsOf(issue));
    }

    [Fact]
    public async Task TwoChanges_ThatMeet_LeaveTwoOfAScopeWhateverTheirOrder()
    {
        await using var server = await GitLabCaller.StartAsync(g => g.IssueChange.Times(2).MeetsAnother());
        using var caller = new GitLabCaller(server);

        var answers = await Task.WhenAll(
            caller.ChangeAsync(new() { ["add_labels"] = "Stage::Planning" }),
            caller.ChangeAsync(new() { ["add_labels"] = "Stage::Development" }));

        Assert.All(answers, static answer => Assert.Equal(200, answer.Status));
        var issue = server.Project(GitLabCaller.Project).Issue(1);
        Assert.Equal(["Stage::Development", "Stage::Planning"], issue.Labels);
        Assert.Single(issue.Events, static entry => entry is { Action: "remove", Subject: "Stage::Triage" });
    }
}
