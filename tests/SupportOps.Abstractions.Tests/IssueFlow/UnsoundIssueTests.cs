using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>No stage and several stages are states of their own, each with a way out.</summary>
public sealed class UnsoundIssueTests
{
    private static readonly IssueFlowPolicy Flow = IssueFlowPolicy.Scheduling2025;

    [Fact]
    public void NoStage_IsRefusedAndProposesTheFirst()
    {
        var decision = Flow.Decide(With("p3", "Customer::Field"), Stage.Planning);

        Assert.Equal("FL-NO-STAGE", Assert.Single(decision.Codes()));
        Assert.Equal(["Stage::Triage"], decision.Repair?.LabelsToAdd);
    }

    [Theory]
    [InlineData("Stage::Development Stage::Planning", "Stage::Development")]
    [InlineData("Stage::Blocked Stage::Development", "Stage::Development")]
    [InlineData("Stage::Scheduling Stage::Blocked Stage::Development", "Stage::Blocked Stage::Development")]
    [InlineData("Stage::Foo Stage::Queued", "Stage::Foo")]
    [InlineData("Stage::Blocked Stage::Backlogged", "Stage::Backlogged")]
    public void SeveralStages_AreRefusedAndOneIsKept(string labels, string removed)
    {
        var facts = With([.. labels.Split(' '), "mine"]);

        var decision = Flow.Decide(facts, Stage.Development);

        Assert.Equal("FL-TWO-STAGES", Assert.Single(decision.Codes()));
        Assert.Equal(removed.Split(' '), decision.Repair?.LabelsToRemove.Order(StringComparer.Ordinal));
        var repaired = facts.After(decision.Repair!);
        Assert.Single(repaired.Labels, label => label.StartsWith("Stage::", StringComparison.Ordinal));
        Assert.Contains("mine", repaired.Labels);
    }

    [Fact]
    public void HoldBesideAStage_KeepsWhereItCameFrom() => Assert.Equal(
        Stage.Development,
        Flow.Decide(With("Stage::Blocked", "Stage::Development"), Stage.Queued).Repair?.ReturnTo);

    [Fact]
    public void SeveralUnknownStages_AreReplacedByTheFirst()
    {
        var facts = With("Stage::Foo", "Stage::Bar");

        Assert.Equal(["Stage::Triage"], facts.After(Flow.Decide(facts, Stage.Triage).Repair!).Labels);
    }

    [Fact]
    public void StageOfAnotherVersion_IsNotGuessedAbout()
    {
        var decision = Flow.Decide(With("Stage::Design"), Stage.Planning);

        Assert.Equal("FL-PRESENT-STAGE-NOT-IN-VERSION", Assert.Single(decision.Codes()));
        Assert.Null(decision.Repair);
    }

    [Fact]
    public void SameStageTwice_IsOneStage() => Assert.Equal(
        DecisionOutcome.AlreadyThere, Flow.Decide(With("Stage::Queued", "Stage::Queued"), Stage.Queued).Outcome);

    [Fact]
    public void Incident_HasNoStages()
    {
        var facts = With("Stage::Triage") with { Type = IssueType.Incident };

        Assert.Equal("FL-STAGE-SKIPPED-FOR-TYPE", Assert.Single(Flow.Decide(facts, Stage.Planning).Codes()));
        Assert.Equal("FL-STAGE-SKIPPED-FOR-TYPE", Assert.Single(Flow.DecideClosing(facts).Codes()));
        Assert.Equal("FL-STAGE-SKIPPED-FOR-TYPE", Assert.Single(
            Flow.Decide(With() with { Type = IssueType.Incident }, Stage.Triage).Codes()));
    }

    [Fact]
    public void DefaultStage_IsInNoVersion() => Assert.Equal(
        "FL-STAGE-NOT-IN-VERSION", Assert.Single(Flow.Decide(With("Stage::Triage"), default).Codes()));

    [Theory]
    [InlineData(null)]
    [InlineData("Stage::")]
    public void Explain_OfAnUnsoundIssue_GivesTheProblemAlone(string? label)
    {
        var explanation = Flow.Explain(label is null ? With() : With(label));

        Assert.Equal("FL-NO-STAGE", explanation.Problem?.Unmet[0].Code);
        Assert.Empty(explanation.Moves);
    }

    private static IssueFacts With(params string[] labels) => new() { Type = IssueType.Feature, Labels = labels };
}
