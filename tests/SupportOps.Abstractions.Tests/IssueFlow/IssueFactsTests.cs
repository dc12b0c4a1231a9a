using System.Globalization;
using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>What a tracker knows, as facts.</summary>
public sealed class IssueFactsTests
{
    private static readonly TrackedIssue Issue = new()
    {
        Reference = new IssueReference("group/name", 7),
        Title = "A request",
        Labels = ["Stage::Queued", "feature"],
        UpdatedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Assignees = ["ada", "ben"],
        Milestone = new IssueMilestone("M", new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)),
        Iteration = new IssueIteration("W10", new DateOnly(2026, 3, 8), new DateOnly(2026, 3, 14)),
    };

    [Theory]
    [InlineData("2026-02-28", false, false)]
    [InlineData("2026-03-01", true, false)]
    [InlineData("2026-03-08", true, true)]
    [InlineData("2026-03-14", true, true)]
    [InlineData("2026-03-15", true, false)]
    public void Facts_OfATrackedIssue_CompareItsDatesWithToday(string today, bool begun, bool current)
    {
        var facts = IssueFacts.Of(Issue, IssueType.Feature, DateOnly.Parse(today, CultureInfo.InvariantCulture));

        Assert.Equal(
            ("M", begun, "W10", current, "ada"),
            (facts.Milestone, facts.HasMilestoneBegun, facts.Iteration, facts.IsIterationCurrent, facts.Dri));
    }

    [Fact]
    public void Facts_OfABareIssue_AreAllMissing()
    {
        var bare = Issue with { Assignees = [], Milestone = null, Iteration = null };

        var facts = IssueFacts.Of(bare, IssueType.Feature, new DateOnly(2026, 3, 9));

        Assert.Equal(
            ["FL-DRI-MISSING", "FL-ITERATION-MISSING", "FL-MILESTONE-MISSING"],
            IssueFlowPolicy.Scheduling2025.Decide(facts, Stage.Development).Codes());
    }

    [Theory]
    [InlineData("bug", IssueType.Bug)]
    [InlineData("RequestType::Feature", IssueType.Feature)]
    [InlineData("administrative RequestType::Administrative", IssueType.Administrative)]
    [InlineData("bug feature", null)]
    [InlineData("Bug", null)]
    [InlineData("", null)]
    public void Type_IsReadFromTheLabelsOfEitherYear(string labels, IssueType? type) =>
        Assert.Equal(type, IssueFlowPolicy.TypeOf(labels.Split(' ')));

    [Fact]
    public void Labels_AreCopied_SoThatTheFactsStayWhatTheyWere()
    {
        var labels = new List<string> { "Stage::Triage" };
        var facts = new IssueFacts { Type = IssueType.Bug, Labels = labels };

        labels[0] = "Stage::Completed";

        Assert.Equal("FL-NOT-COMPLETED", Assert.Single(IssueFlowPolicy.Scheduling2025.DecideClosing(
            facts with { Labels = [.. facts.Labels.Select(label => label.Replace("Triage", "Planning"))] }).Codes()));
        Assert.Equal(["Stage::Triage"], facts.Labels);
    }

    [Fact]
    public void Hints_AreNoRefusals()
    {
        var facts = Issues.Complete(IssueType.Feature, "Triage") with
        {
            Labels = ["Stage::Triage", "Customer::Support", "p1"],
        };
        var explanation = IssueFlowPolicy.Scheduling2025.Explain(facts);

        Assert.Equal(3, explanation.Hints.Count);
        Assert.True(IssueFlowPolicy.Scheduling2025.Decide(facts, Stage.Planning).IsAccepted);
    }

    [Fact]
    public void Explain_NamesEveryWayAndTheTarget()
    {
        var explanation = IssueFlowPolicy.Validation2026.Explain(Issues.Complete(IssueType.Bug, "Validation"));

        Assert.Equal(
            [
                "Development", "Implementation", "Blocked", "Backlogged", "Validation::Awaiting",
                "Validation::Received", "Validation::Rejected", "close",
            ],
            explanation.Moves.Select(move => move.Name));
        Assert.Equal("3 to 5 business days", explanation.Target?.ToString());
    }
}
