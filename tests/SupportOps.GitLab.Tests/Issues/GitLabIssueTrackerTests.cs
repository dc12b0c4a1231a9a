using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;
using SupportOps.Testing.GitLab;

namespace SupportOps.GitLab.Tests.Issues;

public class GitLabIssueTrackerTests
{
    private static readonly TransitionPlan ToPlanning = new()
    {
        LabelsToAdd = ["Stage::Planning"],
        LabelsToRemove = ["Stage::Triage"],
        Comment = "Valid.\n/close",
        Stage = Stage.Planning,
    };

    [Fact]
    public async Task Plan_IsAppliedInOneChangeOfLabelsWithItsComment()
    {
        await using var tracker = await StartAsync();

        var change = await ApplyAsync(tracker, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Applied, change.Outcome);
        Assert.Equal(["Stage::Planning", "p1"], tracker.Served.Issue(1).Labels.Order(StringComparer.Ordinal));
        Assert.Equal(1, tracker.Asked("PUT"));
        Assert.Contains("Valid.\n\\/close", Comments(tracker)[0], StringComparison.Ordinal);
        Assert.Equal("opened", tracker.Served.Issue(1).State);
        Assert.Equal(change.Issue.Labels.Order(), tracker.Served.Issue(1).Labels.Order());
    }

    [Fact]
    public async Task Plan_WithoutScopedLabels_TakesTheOldStageOff()
    {
        await using var tracker = await StartAsync(server: s => s.WithoutScopedLabels());

        var change = await ApplyAsync(tracker, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Applied, change.Outcome);
        Assert.DoesNotContain("Stage::Triage", tracker.Served.Issue(1).Labels);
    }

    [Fact]
    public async Task Plan_AppliedTwice_WritesOnce()
    {
        await using var tracker = await StartAsync();
        var issue = await TrackerOf(tracker).GetAsync(Tracker.First);
        await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        var again = await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        Assert.Equal(IssueChangeOutcome.AlreadyThere, again.Outcome);
        Assert.Equal((1, 1), (tracker.Asked("PUT"), tracker.Asked("POST")));
    }

    [Fact]
    public async Task Plan_WhoseCommentFailed_IsFinishedByTheNextCall()
    {
        await using var tracker = await StartAsync(server: s => s.Method("POST").Once.Fails(500));
        var issue = await TrackerOf(tracker).GetAsync(Tracker.First);
        await Assert.ThrowsAsync<SupportOpsApiException>(() => TrackerOf(tracker).ApplyAsync(issue, ToPlanning));

        var again = await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Applied, again.Outcome);
        Assert.Single(Comments(tracker));
    }

    [Fact]
    public async Task Plan_WhoseCommentWasPostedButNotAnswered_PostsNoSecondOne()
    {
        await using var tracker = await StartAsync(server: s => s.Method("POST").Once.LosesTheAnswer());
        var issue = await TrackerOf(tracker).GetAsync(Tracker.First);
        await Assert.ThrowsAsync<SupportOpsApiException>(() => TrackerOf(tracker).ApplyAsync(issue, ToPlanning));

        await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        Assert.Single(Comments(tracker));
    }

    [Fact]
    public async Task Comment_OfALaterMoveThatSaysTheSame_IsPostedAgain()
    {
        await using var tracker = await StartAsync();
        await ApplyAsync(tracker, ToPlanning);
        tracker.Served.Change(1, issue => issue.Labelled("Stage::Triage"));

        await ApplyAsync(tracker, ToPlanning);

        Assert.Equal(2, Comments(tracker).Count);
    }

    [Fact]
    public async Task Issue_ThatSomebodyElseMovedMeanwhile_IsNotWritten()
    {
        await using var tracker = await StartAsync();
        var issue = await TrackerOf(tracker).GetAsync(Tracker.First);
        tracker.Served.Change(1, changed => changed.Labelled("Stage::Blocked"));

        var change = await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Conflicted, change.Outcome);
        Assert.Equal((0, 0), (tracker.Asked("PUT"), tracker.Asked("POST")));
        Assert.Contains(
            "missing Stage::Planning; not expected Stage::Blocked", change.Message, StringComparison.Ordinal);
        Assert.Contains("Stage::Blocked", change.Issue.Labels);
    }

    [Fact]
    public async Task Move_AtTheSameTimeAsAnother_IsReportedAndNotCommented()
    {
        await using var tracker = await StartAsync(server: s => s.IssueChange.Once.RacesAgainst("Stage::Blocked"));

        var change = await ApplyAsync(tracker, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Conflicted, change.Outcome);
        Assert.Contains("not expected Stage::Blocked", change.Message, StringComparison.Ordinal);
        Assert.Empty(Comments(tracker));
    }

    [Fact]
    public async Task Repair_OfTwoStages_IsAppliedLikeAnyPlan()
    {
        await using var tracker = await StartAsync(server: s => s.IssueChange.Once.RacesAgainst("Stage::Blocked"));
        var conflicted = (await ApplyAsync(tracker, ToPlanning)).Issue;
        var facts = IssueFacts.Of(conflicted, IssueType.Feature, new DateOnly(2026, 1, 5));
        var repair = IssueFlowPolicy.Validation2026.Decide(facts, Stage.Scheduling).Repair!;

        var change = await TrackerOf(tracker).ApplyAsync(conflicted, repair);

        Assert.Equal(IssueChangeOutcome.Applied, change.Outcome);
        Assert.Single(change.Issue.Labels, label => label.StartsWith("Stage::", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Label_ThatTheProjectDoesNotKnow_IsAnErrorBeforeAnythingIsWritten()
    {
        await using var tracker = await StartAsync();
        var plan = ToPlanning with { LabelsToAdd = ["Stage::Plan"] };

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => ApplyAsync(tracker, plan));

        Assert.Contains("Stage::Plan", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, tracker.Asked("PUT"));
        Assert.DoesNotContain("Stage::Plan", tracker.Served.Labels);
    }

    [Fact]
    public async Task Closing_OfAPlan_ClosesAfterTheComment()
    {
        await using var tracker = await StartAsync();

        var change = await ApplyAsync(
            tracker, new TransitionPlan { Comment = "Won't do.", Closes = true, Status = "Won't do" });

        Assert.True(change.Issue.IsClosed);
        Assert.Contains("set it to Won't do by hand", change.Message, StringComparison.Ordinal);
        Assert.Equal(["POST", "PUT"], tracker.Server.Requests.Where(request => request.Method != "GET")
            .Select(request => request.Method));
    }

    [Fact]
    public async Task Issue_ThatWasClosedMeanwhile_IsNotWritten()
    {
        await using var tracker = await StartAsync();
        var issue = await TrackerOf(tracker).GetAsync(Tracker.First);
        tracker.Served.Change(1, changed => changed.Closed());

        var change = await TrackerOf(tracker).ApplyAsync(issue, ToPlanning);

        Assert.Equal(IssueChangeOutcome.Conflicted, change.Outcome);
        Assert.Equal(0, tracker.Asked("PUT"));
    }

    [Fact]
    public async Task Plan_WithMilestoneIterationAndDri_SetsThem()
    {
        await using var tracker = await StartAsync(
            p => p.Milestone("26.1"),
            s => s.Group("support", group => group.Iteration(
                null, new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 10))));
        var options = new IssueTrackerOptions
        {
            StageDris = new Dictionary<Stage, string> { [Stage.Planning] = "ada" },
        };
        var issues = new GitLabIssueTracker(tracker.Client, options);
        var plan = ToPlanning with
        {
            Milestone = "26.1",
            Iteration = "2026-01-04 - 2026-01-10",
            Assignee = AssigneeRole.DriOf(Stage.Planning),
        };

        var change = await issues.ApplyAsync(await issues.GetAsync(Tracker.First), plan);

        Assert.Equal(IssueChangeOutcome.Applied, change.Outcome);
        Assert.Null(change.Message);
        Assert.Equal(
            ("26.1", "2026-01-04 - 2026-01-10"), (change.Issue.Milestone?.Title, change.Issue.Iteration?.Title));
        Assert.Equal(["ada"], change.Issue.Assignees);
        Assert.Equal(1, tracker.Asked("PUT"));
    }

    [Fact]
    public async Task Assignee_WhomNobodyNamed_IsLeftToAPerson()
    {
        await using var tracker = await StartAsync();

        var change = await ApplyAsync(tracker, ToPlanning with { Assignee = AssigneeRole.DriOf(Stage.Planning) });

        Assert.Equal(IssueChangeOutcome.Applied, change.Outcome);
        Assert.Contains("Nobody is known as DRI of Planning", change.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requester_IsTheAuthor()
    {
        await using var tracker = await StartAsync();

        var change = await ApplyAsync(tracker, ToPlanning with { Assignee = AssigneeRole.Requester });

        Assert.Equal(["ada"], change.Issue.Assignees);
    }

    [Fact]
    public async Task History_IsRebuiltFromTheEventsAndIllegalMovesAreFlagged()
    {
        await using var tracker = await Tracker.StartAsync(p => p.Issue("One", issue => issue
            .At(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
            .Labelled("RequestType::Feature", "Stage::Triage")
            .At(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero)).Labelled("Stage::Completed")));
        var issues = TrackerOf(tracker);
        var issue = await issues.GetAsync(Tracker.First);

        var history = StageHistory.Of(
            IssueFlowPolicy.Validation2026, IssueType.Feature,
            await issues.ListLabelEventsAsync(Tracker.First).ToListAsync(), issue.Labels);

        Assert.Equal([Stage.Triage, Stage.Completed], history.Visits.Select(visit => visit.Stage));
        Assert.Contains(history.Gaps, gap => gap.Contains("Triage to Completed is no way", StringComparison.Ordinal));
    }

    private static Task<Tracker> StartAsync(
        Action<GitLabProjectBuilder>? project = null, Action<GitLabServerBuilder>? server = null) => Tracker.StartAsync(
            p =>
            {
                p.Issue("One", issue => issue.FiledBy("ada").Labelled("Stage::Triage", "p1"));
                project?.Invoke(p);
            },
            server);

    private static GitLabIssueTracker TrackerOf(Tracker tracker) => new(tracker.Client);

    private static async Task<IssueChange> ApplyAsync(Tracker tracker, TransitionPlan plan) =>
        await TrackerOf(tracker).ApplyAsync(await TrackerOf(tracker).GetAsync(Tracker.First), plan);

    private static List<string> Comments(Tracker tracker) =>
        [.. tracker.Served.Issue(1).Notes.Where(note => !note.IsSystem).Select(note => note.Body)];
}
