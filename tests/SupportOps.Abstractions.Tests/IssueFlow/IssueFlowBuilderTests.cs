using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Flows of one's own: what can be described, and every mistake that is found when it is built.</summary>
public sealed class IssueFlowBuilderTests
{
    private static readonly Stage Draft = new("Draft");
    private static readonly Stage Review = new("Code review");
    private static readonly Stage Done = new("Done");

    [Fact]
    public void OwnFlow_DecidesByItsOwnRequirements()
    {
        var flow = Sound().Build();
        var facts = new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Draft"] };

        Assert.Equal("DOC-TITLE", Assert.Single(flow.Decide(facts, Review).Codes()));
        Assert.Equal(
            ["Stage::Code review"], flow.Decide(facts with { Weight = 1 }, Review).Plan?.LabelsToAdd);
    }

    [Fact]
    public void Requirement_ThatThrows_ClosesTheWayWithoutAVerdict()
    {
        var broken = Requirement.Create(
            "DOC-BROKEN", "a", "b", "c", _ => throw new InvalidOperationException("boom"));
        var flow = Minimal().Move(IssueType.Bug, Draft, Done, broken).Build();

        var decision = flow.Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Draft"] }, Done);

        Assert.Equal(DecisionOutcome.Undecided, decision.Outcome);
        Assert.False(decision.IsAccepted);
        Assert.Contains("boom", Assert.Single(decision.Unmet).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Requirement_ThatThrowsBesideAnUnmetOne_IsARefusalWithBoth()
    {
        var broken = Requirement.Create(
            "DOC-BROKEN", "a", "b", "c", _ => throw new InvalidOperationException("boom"));
        var flow = Minimal().Move(IssueType.Bug, Draft, Done, Requirements.Gameplan, broken).Build();

        var decision = flow.Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Draft"] }, Done);

        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        Assert.Equal(["FL-CONDITION-FAILED", "FL-GAMEPLAN-MISSING"], decision.Codes());
    }

    [Fact]
    public void SoundFlow_HasNoProblems() => Assert.Empty(Sound().Problems());

    [Fact]
    public void Handbook_IsNamedAndInOrder() => Assert.Equal(
        HandbookEdges.Versions, IssueFlowPolicy.Handbook.Select(flow => flow.Name));

    [Fact]
    public void UnreachableStage_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Move(IssueType.Bug, Draft, Done), "Stage Code review is reached by no type");

    [Fact]
    public void MoveFromWhereNobodyComes_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Move(IssueType.Bug, Draft, Done).Move(IssueType.Bug, Review, Done),
        "no way leads to Code review");

    [Fact]
    public void DeadEnd_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Move(IssueType.Bug, Draft, Done).Move(IssueType.Bug, Draft, Review),
        "Code review is a dead end");

    [Fact]
    public void DeadEnd_OfOneTypeOnly_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Move(IssueType.Bug, Draft, Review).Move(IssueType.Bug, Review, Done)
            .Move(IssueType.Feature, Draft, Review),
        "Feature: Code review is a dead end");

    [Fact]
    public void CircleWithoutAnEnd_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Move(IssueType.Bug, Draft, Done)
            .Move(IssueType.Feature, Draft, Review).Move(IssueType.Feature, Review, Draft),
        "Feature: Draft is a dead end");

    [Fact]
    public void DuplicateMove_IsAnError() => AssertProblem(
        Minimal().Move(IssueType.Bug, Draft, Done)
            .Move(new FlowMove { From = Draft, To = Done, Types = [IssueType.Feature, IssueType.Bug] }),
        "Move Draft to Done is there twice for Bug");

    [Fact]
    public void StageNobodyNamed_IsAnError() => AssertProblem(
        Minimal().Move(IssueType.Bug, Draft, Review), "Stage Code review is used and not named");

    [Fact]
    public void StageNamedTwice_IsAnError() => AssertProblem(
        Minimal().Stages(Done).Move(IssueType.Bug, Draft, Done), "Stage Done is named twice");

    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("a::b")]
    [InlineData("a,b")]
    public void NameThatIsNoLabel_IsAnError(string name) => AssertProblem(
        Minimal().Stages(new Stage(name)).Move(IssueType.Bug, Draft, Done), "is no name of a stage");

    [Fact]
    public void MoveThroughAHold_IsAnError() => AssertProblem(
        Minimal().Stages(Review).Hold(new FlowHold { Stage = Review })
            .Move(IssueType.Bug, Draft, Done).Move(IssueType.Bug, Draft, Review),
        "touches a hold");

    [Fact]
    public void MoveForIncidents_IsAnError() => AssertProblem(
        Minimal().Move(IssueType.Bug, Draft, Done).Move(IssueType.Incident, Draft, Done), "is for incidents");

    [Fact]
    public void Build_WithMistakes_NamesAllOfThem()
    {
        var flow = Minimal().Stages(Review).Move(IssueType.Bug, Draft, Done).Move(IssueType.Bug, Draft, Draft);

        var exception = Assert.Throws<InvalidOperationException>(flow.Build);

        Assert.All(flow.Problems(), problem => Assert.Contains(problem, exception.Message, StringComparison.Ordinal));
        Assert.Equal(2, flow.Problems().Count);
    }

    private static void AssertProblem(IssueFlowBuilder flow, string problem)
    {
        Assert.Contains(flow.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(flow.Build);
    }

    private static IssueFlowBuilder Minimal() => IssueFlowPolicy.Define("docs").Stages(Draft, Done).CloseFrom(Done);

    private static IssueFlowBuilder Sound() => IssueFlowPolicy.Define("docs")
        .Stages(Draft, Review, Done, Stage.Blocked)
        .Move(IssueType.Bug, Draft, Review, Requirement.Create(
            "DOC-TITLE", "a weight", "the author", "Give it a weight.", facts => facts.Weight is not null))
        .Move(IssueType.Bug, Review, Done)
        .Hold(new FlowHold { Stage = Stage.Blocked })
        .CloseFrom(Done);
}
