using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>The history of an issue, as far as its label events tell it.</summary>
public sealed class StageHistoryTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void WholeHistory_HasNoGapAndKnowsThePreviousStage()
    {
        var history = Of("Blocked", "Triage", "Planning", "Blocked");

        Assert.Empty(history.Gaps);
        Assert.Equal(Stage.Planning, history.PreviousStage);
        Assert.Equal(["Triage", "Planning", "Blocked"], history.Visits.Select(visit => visit.Stage.Name));
    }

    [Fact]
    public void Return_FromBlocked_IsAWay() => Assert.Empty(
        Of("Planning", "Triage", "Planning", "Blocked", "Planning").Gaps);

    [Fact]
    public void Order_OfEvents_IsTheirTime() => Assert.Equal(
        ["Triage", "Planning"],
        StageHistory.Of(
            IssueFlowPolicy.Scheduling2025, IssueType.Bug, Events("Triage", "Planning").Reverse(), ["Stage::Planning"])
            .Visits.Select(visit => visit.Stage.Name));

    [Fact]
    public void IllegalMove_IsNamed() => Assert.Contains(
        "Triage to Implementation is no way", Assert.Single(Of("Implementation", "Triage", "Implementation").Gaps),
        StringComparison.Ordinal);

    [Fact]
    public void MissingEvents_AreAGapAndNotGuessed()
    {
        var history = Of("Blocked", "Triage", "Planning");

        Assert.Contains("How the issue came to Blocked", Assert.Single(history.Gaps), StringComparison.Ordinal);
        Assert.Null(history.PreviousStage);
    }

    [Fact]
    public void NoEvents_AreAGap() => Assert.Null(Of("Backlogged").PreviousStage);

    [Fact]
    public void HoldAfterHold_LeavesThePreviousStageOpen() =>
        Assert.Null(Of("Backlogged", "Triage", "Blocked", "Backlogged").PreviousStage);

    [Fact]
    public void DeletedLabel_IsAGap() => Assert.Single(StageHistory.Of(
        IssueFlowPolicy.Scheduling2025, IssueType.Bug, [new LabelEvent(null, LabelAction.Added, Start)],
        ["x"]).Gaps);

    private static StageHistory Of(string present, params string[] stages) => StageHistory.Of(
        IssueFlowPolicy.Scheduling2025, IssueType.Bug, Events(stages), ["Stage::" + present]);

    private static IEnumerable<LabelEvent> Events(params string[] stages) => stages.SelectMany((stage, index) => new[]
    {
        new LabelEvent("Stage::" + stage, LabelAction.Added, Start.AddHours(index), "someone"),
        new LabelEvent("mine", LabelAction.Added, Start.AddHours(index)),
    });
}
