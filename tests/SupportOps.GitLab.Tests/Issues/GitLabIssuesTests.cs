using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Tests.Issues;

public class GitLabIssuesTests
{
    [Fact]
    public async Task Issue_FromItsCreationToItsClosing_IsWhatTheServerHolds()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Milestone("26.1", new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31)));
        var issues = tracker.Client.Issues;
        var milestone = await tracker.Client.Projects.ListMilestonesAsync(Tracker.Project).SingleAsync();
        var ada = await tracker.Client.FindUserAsync("ada");

        var created = await issues.CreateAsync(Tracker.Project, new IssueDraft
        {
            Title = "One",
            Description = "Text",
            Labels = ["Stage::Triage", "p1"],
            IsConfidential = true,
            MilestoneId = milestone.Id,
            AssigneeIds = [ada!.Id],
        });
        var closed = await issues.UpdateAsync(created.Reference, new IssueEdit
        {
            LabelsToAdd = ["Stage::Planning"],
            LabelsToRemove = ["Stage::Triage"],
            State = IssueStateChange.Close,
        });

        Assert.Equal(Tracker.First, created.Reference);
        Assert.Equal(("One", "Text", true, "bot"), (
            created.Title, created.Description, created.IsConfidential, created.Author?.Username));
        Assert.Equal(new DateOnly(2026, 1, 31), created.Milestone?.EndsOn);
        Assert.Equal(["ada"], created.Assignees.Select(user => user.Username));
        Assert.Equal(["Stage::Planning", "p1"], closed.Labels.Order(StringComparer.Ordinal));
        Assert.True(closed.IsClosed);
        Assert.Equal(1, tracker.Asked("PUT"));
        Assert.Equal(closed.UpdatedAt, (await issues.GetAsync(Tracker.First)).UpdatedAt);
    }

    [Fact]
    public async Task Issue_ThatIsNotThere_IsNullOrAnError()
    {
        await using var tracker = await Tracker.StartAsync();

        Assert.Null(await tracker.Client.Issues.FindAsync(Tracker.First));
        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => tracker.Client.Issues.GetAsync(Tracker.First));
        Assert.Contains("issue support/tracker#1 could not be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LabelEvents_AreReadOldestFirst()
    {
        await using var tracker = await Tracker.StartAsync(p => p.Issue(
            "One", issue => issue.By("ada").Labelled("Stage::Triage").Labelled("Stage::Planning")));

        var events = await tracker.Client.Issues.ListLabelEventsAsync(Tracker.First).ToListAsync();

        Assert.Equal(
            [("Stage::Triage", LabelAction.Added), ("Stage::Triage", LabelAction.Removed),
                ("Stage::Planning", LabelAction.Added)],
            events.OrderBy(change => change.Label == "Stage::Planning")
                .Select(change => (change.Label!, change.Action)));
        Assert.All(events, change => Assert.Equal("ada", change.By));
    }

    [Fact]
    public async Task LabelEvents_OfALabelThatWasDeleted_HaveNone()
    {
        await using var tracker = await Tracker.StartAsync(p => p.Issue("One", issue => issue.Labelled("p1")));
        tracker.Served.DeleteLabel("p1");

        var events = await tracker.Client.Issues.ListLabelEventsAsync(Tracker.First).ToListAsync();

        Assert.Null(events[0].Label);
    }

    [Fact]
    public async Task Note_IsAddedAndReplaced()
    {
        await using var tracker = await Tracker.StartAsync(p => p.Issue("One"));

        var note = await tracker.Client.Issues.AddNoteAsync(Tracker.First, "first");
        await tracker.Client.Issues.UpdateNoteAsync(Tracker.First, note.Id, "second");

        Assert.Equal("second", tracker.Served.Issue(1).Notes.Single(kept => kept.Id == note.Id).Body);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData(" ")]
    public async Task Label_ThatWouldBeReadAsOthers_IsRefused(string label)
    {
        await using var tracker = await Tracker.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => tracker.Client.Issues.UpdateAsync(
            Tracker.First, new IssueEdit { LabelsToAdd = [label] }));

        Assert.Empty(tracker.Server.Requests);
    }

    [Fact]
    public async Task Texts_BeyondTheLimits_AreRefusedBeforeAnythingIsSent()
    {
        await using var tracker = await Tracker.StartAsync();
        var issues = tracker.Client.Issues;
        IssueDraft[] drafts =
        [
            new() { Title = " " }, new() { Title = new string('x', 256) },
            new() { Title = "x", Description = new string('x', 1_048_577) },
        ];

        foreach (var draft in drafts)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => issues.CreateAsync(Tracker.Project, draft));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => issues.UpdateAsync(Tracker.First, new IssueEdit()));
        await Assert.ThrowsAsync<ArgumentException>(() => issues.AddNoteAsync(Tracker.First, " "));
        Assert.Empty(tracker.Server.Requests);
    }
}
