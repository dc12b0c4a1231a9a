using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Blocked and Backlogged: in from anywhere active, out to where the issue came from.</summary>
public sealed class HoldTests
{
    public static TheoryData<string, IssueType> VersionsAndTypes => HandbookMovesTests.VersionsAndTypes;

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void Blocked_FromEveryActiveStage_NeedsAComment(string version, IssueType type)
    {
        foreach (var from in HandbookEdges.PathOf(version, type).Except(["Completed"]))
        {
            var facts = Issues.Complete(type, from);

            Assert.Equal("FL-COMMENT-MISSING", Assert.Single(Decide(version, facts, "Blocked").Codes()));
            var plan = Decide(version, facts with { Comment = "Waits for a tool." }, "Blocked").Plan;
            Assert.Equal(new Stage(from), plan?.ReturnTo);
            Assert.Equal($"Stage before: `{from}`.\n\nWaits for a tool.", plan?.Comment);
        }
    }

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void Backlogged_FromEveryActiveStage_NeedsNothing(string version, IssueType type)
    {
        foreach (var from in HandbookEdges.PathOf(version, type).Except(["Completed"]))
        {
            Assert.True(Decide(version, Issues.Complete(type, from), "Backlogged").IsAccepted);
        }
    }

    [Theory]
    [InlineData("Completed", "Blocked")]
    [InlineData("Completed", "Backlogged")]
    public void Hold_FromCompleted_IsNoWay(string from, string hold) => Assert.All(
        HandbookEdges.Versions, version => Assert.Equal(
            "FL-NO-SUCH-TRANSITION",
            Assert.Single(Decide(
                version, Issues.Complete(IssueType.Bug, from) with { Comment = "x" }, hold).Codes())));

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void Hold_IsLeftForThePreviousStageOnly_AndNothingIsAskedFor(string version, IssueType type)
    {
        foreach (var hold in new[] { "Blocked", "Backlogged" })
        {
            foreach (var previous in HandbookEdges.PathOf(version, type).Except(["Completed"]))
            {
                var facts = new IssueFacts
                {
                    Type = type,
                    Labels = ["Stage::" + hold],
                    PreviousStage = new Stage(previous),
                };
                Assert.True(Decide(version, facts, previous).IsAccepted);
                foreach (var other in HandbookEdges.StagesOf(version).Except([hold, previous]))
                {
                    var isSchedulable = version == "validation-2026" && hold == "Backlogged" && other == "Scheduling"
                        && HandbookEdges.PathOf(version, type).Contains("Scheduling");
                    Assert.Equal(
                        isSchedulable ? [] : ["FL-PREVIOUS-STAGE-ONLY"], Decide(version, facts, other).Codes());
                }
            }
        }
    }

    [Fact]
    public void Hold_WithoutAPreviousStage_SaysThatNobodyKnowsIt() => Assert.Equal(
        "FL-PREVIOUS-STAGE-UNKNOWN",
        Assert.Single(Decide(
            "design-2025", new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Blocked"] }, "Design").Codes()));

    [Theory]
    [InlineData("Completed")]
    [InlineData("Blocked")]
    [InlineData("Nowhere")]
    public void PreviousStage_ThatIsNotActive_LeadsNowhere(string previous) => Assert.False(Decide(
        "design-2025",
        new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Backlogged"], PreviousStage = new(previous) },
        previous).IsAccepted);

    [Fact]
    public void Validation_EnteredFromBlocked_AsksAnew()
    {
        var facts = new IssueFacts
        {
            Type = IssueType.Bug,
            Labels = ["Stage::Blocked", "Validation::Received"],
            PreviousStage = Stage.Validation,
        };

        var after = facts.After(Decide("validation-2026", facts, "Validation").Plan!);

        Assert.Equal(["Stage::Validation", "Validation::Awaiting"], after.Labels.Order(StringComparer.Ordinal));
        Assert.Equal(ValidationState.Requested, after.Validation);
    }

    private static TransitionDecision Decide(string version, IssueFacts facts, string wanted) =>
        Issues.Flow(version).Decide(facts, new Stage(wanted));
}
