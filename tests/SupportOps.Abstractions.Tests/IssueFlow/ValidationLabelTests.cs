using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>The validation labels of each version, and the loop they make.</summary>
public sealed class ValidationLabelTests
{
    [Theory]
    [InlineData("scheduling-2025", "Development", "Validation::Requested")]
    [InlineData("validation-2026", "Validation", "Validation::Awaiting")]
    [InlineData("validation-2026", "Validation", "Validation::Requested")]
    public void Request_NeedsThePing(string version, string stage, string label)
    {
        var facts = Issues.Complete(IssueType.Bug, stage) with { Validation = ValidationState.None };

        Assert.Equal(
            "FL-REQUESTER-NOT-PINGED", Code(version, facts with { IsRequesterPinged = false }, label));
        Assert.Null(Code(version, facts, label));
    }

    [Theory]
    [InlineData("Validation::Received")]
    [InlineData("Validation::Rejected")]
    public void Answer_NeedsAnOpenRequest(string label)
    {
        (string, string)[] places = [("scheduling-2025", "Development"), ("validation-2026", "Validation")];
        foreach (var (version, stage) in places)
        {
            foreach (var state in Enum.GetValues<ValidationState>())
            {
                var facts = Issues.Complete(IssueType.Feature, stage) with { Validation = state };
                Assert.Equal(
                    state is ValidationState.Requested ? null : "FL-VALIDATION-NOT-REQUESTED",
                    Code(version, facts, label));
            }
        }
    }

    [Fact]
    public void Label_InAnotherStage_IsNoWay()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Validation::Received"] = "Validation",
            ["Validation::Rejected"] = "Validation",
            ["Validation::Awaiting"] = "Validation",
        };
        foreach (var (label, stage) in labels)
        {
            foreach (var other in HandbookEdges.StagesOf("validation-2026").Except([stage]))
            {
                var facts = Issues.Complete(IssueType.Bug, other) with { Validation = ValidationState.Requested };
                Assert.Equal("FL-NO-SUCH-TRANSITION", Code("validation-2026", facts, label));
            }
        }
    }

    [Theory]
    [InlineData("scheduling-2025", "Validation::Requested")]
    [InlineData("scheduling-2025", "Validation::Received")]
    [InlineData("validation-2026", "Validation::Awaiting")]
    public void Label_OtherThanSkipped_IsNotForAdministrative(string version, string label) => Assert.Equal(
        "FL-STAGE-SKIPPED-FOR-TYPE",
        Code(version, Issues.Complete(IssueType.Administrative, "Development"), label));

    [Theory]
    [InlineData("scheduling-2025")]
    [InlineData("validation-2026")]
    public void Skipped_OpensImplementationForAdministrative(string version)
    {
        var flow = Issues.Flow(version);
        var facts = Issues.Complete(IssueType.Administrative, "Development") with { Validation = null };
        Assert.Equal("FL-VALIDATION-NOT-RECEIVED", Assert.Single(flow.Decide(facts, Stage.Implementation).Codes()));

        var skipped = facts.After(flow.DecideLabel(facts, ValidationLabels.Skipped).Plan!);

        Assert.True(flow.Decide(skipped, Stage.Implementation).IsAccepted);
    }

    [Fact]
    public void Skipped_OpensNothingForABug()
    {
        var facts = Issues.Complete(IssueType.Bug, "Development") with { Validation = ValidationState.Skipped };

        Assert.Equal("FL-VALIDATION-NOT-RECEIVED", Assert.Single(
            IssueFlowPolicy.Scheduling2025.Decide(facts, Stage.Implementation).Codes()));
    }

    [Theory]
    [InlineData("design-2025", "Validation::Requested")]
    [InlineData("design-2025", "Validation::Skipped")]
    [InlineData("scheduling-2025", "Validation::Awaiting")]
    [InlineData("validation-2026", "Validation::Recieved")]
    public void Label_ThatTheVersionLacks_IsRefused(string version, string label) => Assert.Equal(
        "FL-STAGE-NOT-IN-VERSION", Code(version, Issues.Complete(IssueType.Bug, "Development"), label));

    [Fact]
    public void Loop_OfScheduling2025_GoesRoundUntilReceived()
    {
        var flow = IssueFlowPolicy.Scheduling2025;
        var facts = Issues.Complete(IssueType.Feature, "Development") with { Validation = null };
        foreach (var label in new[]
        {
            "Validation::Requested", "Validation::Rejected", "Validation::Requested", "Validation::Received",
        })
        {
            Assert.False(flow.Decide(facts, Stage.Implementation).IsAccepted);
            facts = facts.After(flow.DecideLabel(facts, label).Plan!);
            Assert.Equal([label], facts.Labels.Where(one => one.StartsWith("Validation::", StringComparison.Ordinal)));
        }

        Assert.True(flow.Decide(facts, Stage.Implementation).IsAccepted);
    }

    [Theory]
    [InlineData("design-2025")]
    [InlineData("validation-2026")]
    public void EnteringValidation_AsksAnew(string version)
    {
        var flow = Issues.Flow(version);
        var facts = Issues.Complete(IssueType.Bug, "Development");

        var after = facts.After(flow.Decide(facts, Stage.Validation).Plan!);

        Assert.Equal(ValidationState.Requested, after.Validation);
        Assert.Equal(version == "validation-2026", after.Labels.Contains("Validation::Awaiting"));
    }

    [Theory]
    [InlineData("Development", ValidationState.Rejected, "Validation::Rejected")]
    [InlineData("Implementation", ValidationState.Received, "Validation::Received")]
    public void LeavingValidation2026_LeavesTheAnswerAsLabel(string to, ValidationState state, string label)
    {
        var facts = Issues.Complete(IssueType.Bug, "Validation") with { Validation = state };
        facts = facts with { Labels = [.. facts.Labels, "Validation::Awaiting", "Validation::Mine"] };

        var after = facts.After(IssueFlowPolicy.Validation2026.Decide(facts, new Stage(to)).Plan!);

        Assert.Equal(
            [label, "Validation::Mine"],
            after.Labels.Where(one => one.StartsWith("Validation::", StringComparison.Ordinal)).OrderDescending());
    }

    [Fact]
    public void State_WithoutBeingTold_IsWhatTheLabelSays()
    {
        var facts = Issues.Complete(IssueType.Bug, "Validation") with { Validation = null };
        facts = facts with { Labels = [.. facts.Labels, "Validation::Rejected"] };

        Assert.True(IssueFlowPolicy.Validation2026.Decide(facts, Stage.Development).IsAccepted);
    }

    [Fact]
    public void State_OfContradictingLabels_IsNone()
    {
        var facts = Issues.Complete(IssueType.Bug, "Validation") with { Validation = null };
        facts = facts with { Labels = [.. facts.Labels, "Validation::Rejected", "Validation::Received"] };

        Assert.False(IssueFlowPolicy.Validation2026.Decide(facts, Stage.Development).IsAccepted);
        Assert.False(IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation).IsAccepted);
    }

    private static string? Code(string version, IssueFacts facts, string label) =>
        Issues.Flow(version).DecideLabel(facts, label).Unmet.SingleOrDefault()?.Code;
}
