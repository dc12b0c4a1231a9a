using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>The three versions, edge by edge, against a table that the product does not know.</summary>
public sealed class HandbookMovesTests
{
    // What is looked at only when something else is there, or when nothing else is missing.
    private static readonly Dictionary<string, string[]> HiddenBy = new(StringComparer.Ordinal)
    {
        ["FL-NOT-FEASIBLE"] = ["FL-GAMEPLAN-MISSING"],
        ["FL-MILESTONE-NOT-STARTED"] = ["FL-MILESTONE-MISSING"],
        ["FL-ITERATION-NOT-CURRENT"] = ["FL-ITERATION-MISSING", "FL-MILESTONE-MISSING", "FL-DRI-MISSING"],
        ["FL-ITERATION-IS-CURRENT"] = ["FL-ITERATION-MISSING", "FL-MILESTONE-MISSING", "FL-DRI-MISSING"],
    };

    public static TheoryData<string, IssueType, string, string> Edges
    {
        get
        {
            var edges = new TheoryData<string, IssueType, string, string>();
            foreach (var edge in HandbookEdges.All)
            {
                edges.Add(edge.Version, edge.Type, edge.From, edge.To);
            }

            return edges;
        }
    }

    public static TheoryData<string, IssueType, string, string, string> Conditions
    {
        get
        {
            var conditions = new TheoryData<string, IssueType, string, string, string>();
            foreach (var edge in HandbookEdges.All)
            {
                foreach (var code in edge.Codes)
                {
                    conditions.Add(edge.Version, edge.Type, edge.From, edge.To, code);
                }
            }

            return conditions;
        }
    }

    public static TheoryData<string, IssueType> VersionsAndTypes
    {
        get
        {
            var pairs = new TheoryData<string, IssueType>();
            foreach (var version in HandbookEdges.Versions)
            {
                foreach (var type in HandbookEdges.Types)
                {
                    pairs.Add(version, type);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edge_WithEverythingItAsksFor_IsAllowed(string version, IssueType type, string from, string to)
    {
        var edge = HandbookEdges.Find(version, type, from, to)!;

        var decision = Issues.Flow(version).Decide(Issues.For(edge), new Stage(to));

        Assert.Equal(DecisionOutcome.Allowed, decision.Outcome);
        Assert.Equal(new Stage(to), decision.Plan?.Stage);
        Assert.Contains("Stage::" + to, decision.Plan!.LabelsToAdd);
        Assert.Contains("Stage::" + from, decision.Plan.LabelsToRemove);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Edge_WithoutOneThing_IsRefusedWithItsCodeAlone(
        string version, IssueType type, string from, string to, string code)
    {
        var edge = HandbookEdges.Find(version, type, from, to)!;
        var facts = Issues.For(edge).Without(code);

        var decision = Issues.Flow(version).Decide(facts, new Stage(to));

        Assert.Equal((DecisionOutcome.Refused, code), (decision.Outcome, Assert.Single(decision.Unmet).Code));
        Assert.Null(decision.Plan);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edge_WithoutAnything_IsRefusedWithEveryCodeThatIsLookedAt(
        string version, IssueType type, string from, string to)
    {
        var edge = HandbookEdges.Find(version, type, from, to)!;
        var facts = edge.Codes.Aggregate(Issues.For(edge), (facts, code) => facts.Without(code));

        var expected = edge.Codes
            .Where(code => !HiddenBy.GetValueOrDefault(code, []).Any(edge.Codes.Contains))
            .Where(code => code != "FL-NOT-IMPLEMENTED" || edge.Codes.Length == 1)
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, Issues.Flow(version).Decide(facts, new Stage(to)).Codes());
    }

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void EveryOtherPair_IsRefusedByThePlaceOfItsStages(string version, IssueType type)
    {
        var flow = Issues.Flow(version);
        var path = HandbookEdges.PathOf(version, type);
        foreach (var from in path)
        {
            foreach (var to in HandbookEdges.StagesOf(version).Except(["Blocked", "Backlogged", from]))
            {
                if (HandbookEdges.Find(version, type, from, to) is null)
                {
                    var decision = flow.Decide(Issues.Complete(type, from), new Stage(to));
                    var expected = path.Contains(to) ? "FL-NO-SUCH-TRANSITION" : "FL-STAGE-SKIPPED-FOR-TYPE";
                    Assert.Equal(($"{from} > {to}", expected), ($"{from} > {to}", Assert.Single(decision.Codes())));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void Path_IsTheOneOfTheTable(string version, IssueType type) => Assert.Equal(
        HandbookEdges.StagesOf(version).Where(HandbookEdges.PathOf(version, type).Contains),
        Issues.Flow(version).PathOf(type).Select(stage => stage.Name));

    [Theory]
    [MemberData(nameof(VersionsAndTypes))]
    public void Stage_OfAnotherVersion_IsRefused(string version, IssueType type)
    {
        foreach (var stage in HandbookEdges.Versions.SelectMany(HandbookEdges.StagesOf).Append("Nowhere")
            .Except(HandbookEdges.StagesOf(version)))
        {
            var decision = Issues.Flow(version).Decide(Issues.Complete(type, "Triage"), new Stage(stage));

            Assert.Equal("FL-STAGE-NOT-IN-VERSION", Assert.Single(decision.Codes()));
        }
    }

    [Theory]
    [InlineData("design-2025", "Triage", "Development", "Validation")]
    [InlineData("validation-2026", "Development", "Development", "Validation")]
    public void Assignee_IsTheDriOfTheNewStageOrTheRequester(
        string version, string from, string holder, string asked)
    {
        var flow = Issues.Flow(version);
        var bug = Issues.Complete(IssueType.Bug, "Development");

        Assert.Equal(AssigneeRole.Requester, flow.Decide(bug, new Stage(asked)).Plan?.Assignee);
        Assert.Equal(
            AssigneeRole.DriOf(new Stage(holder)),
            flow.Decide(
                Issues.Complete(IssueType.Administrative, from) with { Validation = ValidationState.Skipped },
                from == "Triage" ? Stage.Development : Stage.Implementation).Plan?.Assignee);
    }

    [Fact]
    public void Filer_OfABug_IsNeverLookedAt() => Assert.True(IssueFlowPolicy.Validation2026
        .Decide(Issues.Complete(IssueType.Bug, "Triage") with { IsFilerAllowed = false }, Stage.Planning).IsAccepted);

    [Fact]
    public void Filer_NobodyLookedAt_IsAllowed() => Assert.True(IssueFlowPolicy.Validation2026
        .Decide(Issues.Complete(IssueType.Feature, "Triage") with { IsFilerAllowed = null }, Stage.Planning)
        .IsAccepted);

    [Theory]
    [InlineData("p1", true)]
    [InlineData("Priority::4", true)]
    [InlineData("p5", false)]
    [InlineData("priority::1", false)]
    public void Priority_IsReadInTheSpellingOfEitherYear(string label, bool isAccepted) => Assert.All(
        IssueFlowPolicy.Handbook, flow => Assert.Equal(isAccepted, flow.Decide(
            Issues.Complete(IssueType.Administrative, "Triage") with
            {
                Labels = ["Customer::ETA", label, "Stage::Triage"],
            },
            flow.PathOf(IssueType.Administrative)[1]).IsAccepted));

    [Fact]
    public void ScheduledMove_CarriesMilestoneAndIteration()
    {
        var plan = IssueFlowPolicy.Validation2026
            .Decide(Issues.Complete(IssueType.Feature, "Scheduling"), Stage.Development).Plan;

        Assert.Equal(("2026-03", "W10"), (plan?.Milestone, plan?.Iteration));
    }
}
