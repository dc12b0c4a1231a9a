using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>The code that the guide to the issue flow quotes.</summary>
public sealed class GuideExamplesTests
{
    [Fact]
    public void Decide_AsTheGuideShowsIt()
    {
        var facts = new IssueFacts
        {
            Type = IssueType.Bug,
            Labels = ["Stage::Triage", "Customer::Support", "Priority::3"],
        };

        TransitionDecision decision = IssueFlowPolicy.Validation2026.Decide(facts, Stage.Planning);

        Assert.Equal("FL-NOT-VALID", decision.Unmet[0].Code);

        decision = IssueFlowPolicy.Validation2026.Decide(facts with { IsValidBug = true }, Stage.Planning);

        Assert.Equal(["Stage::Planning"], decision.Plan?.LabelsToAdd);
    }

    [Fact]
    public void Define_AsTheGuideShowsIt()
    {
        var draft = new Stage("Draft");
        var published = new Stage("Published");
        var hasWeight = Requirement.Create(
            "DOC-WEIGHT", "a weight", "the author", "Give the issue a weight.", facts => facts.Weight is not null);

        IssueFlowPolicy flow = IssueFlowPolicy.Define("documentation")
            .Stages(draft, published, Stage.Blocked)
            .Move(IssueType.Feature, draft, published, Requirements.Labels, hasWeight)
            .Hold(new FlowHold { Stage = Stage.Blocked, Requirements = [Requirements.BlockerComment] })
            .CloseFrom(published)
            .Build();

        Assert.Equal([draft, published], flow.PathOf(IssueType.Feature));
    }

    [Fact]
    public void Migrate_AsTheGuideShowsIt()
    {
        var facts = new IssueFacts { Type = IssueType.Feature, Labels = ["Stage::Planning", "feature"] };

        TransitionDecision decision = FlowMigration.Design2025ToValidation2026.Decide(facts);

        Assert.Equal(Stage.Scheduling, decision.Plan?.Stage);
    }
}
