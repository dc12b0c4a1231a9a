using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>The approval of Features, every combination of answers.</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    public void Triage2025_ApprovesRoadmapOrSmallEffort(bool onRoadmap, bool small, bool approved) => Assert.Equal(
        approved, ApprovalPolicy.Triage2025.Decide(
            new IssueFacts { Type = IssueType.Feature, IsOnRoadmap = onRoadmap, IsEffortSmall = small }).IsApproved);

    [Theory]
    [InlineData(true, true, false, true)]
    [InlineData(true, true, true, false)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    public void Workload2025_ApprovesWhatIsPossibleFeasibleAndFits(
        bool possible, bool feasible, bool tooMuch, bool approved) => Assert.Equal(
        approved, ApprovalPolicy.Workload2025.Decide(new IssueFacts
        {
            Type = IssueType.Feature,
            IsPossible = possible,
            IsFeasible = feasible,
            EffortFarExceedsWorkload = tooMuch,
        }).IsApproved);

    [Theory]
    [InlineData(true, true, false, false, true)]
    [InlineData(true, false, false, false, false)]
    [InlineData(true, false, true, false, true)]
    [InlineData(true, false, false, true, true)]
    [InlineData(false, true, false, false, false)]
    [InlineData(false, true, true, false, false)]
    [InlineData(false, false, false, true, true)]
    public void RoadmapOrLeadership_AnUpdateCountsOnlyForWhatIsOnTheRoadmap(
        bool onRoadmap, bool congruent, bool updated, bool leadership, bool approved) => Assert.Equal(
        approved, ApprovalPolicy.RoadmapOrLeadership.Decide(new IssueFacts
        {
            Type = IssueType.Feature,
            IsOnRoadmap = onRoadmap,
            IsCongruentWithRoadmap = congruent,
            IsRoadmapUpdated = updated,
            HasLeadershipApproval = leadership,
        }).IsApproved);

    [Fact]
    public void Triage2025_NotApproved_NamesTheThreeOutcomes() => Assert.Equal(
        [EscalationOutcome.CloseWontDo, EscalationOutcome.Backlog, EscalationOutcome.CloseNeedsDiscussion],
        ApprovalPolicy.Triage2025.Decide(new IssueFacts { Type = IssueType.Feature }).Outcomes);
}
