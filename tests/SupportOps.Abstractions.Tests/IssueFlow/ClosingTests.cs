using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>From where an issue may be closed, and that it stays closed.</summary>
public sealed class ClosingTests
{
    private static readonly Dictionary<string, string[]> WithComment = new(StringComparer.Ordinal)
    {
        ["design-2025"] = ["Triage", "Design"],
        ["scheduling-2025"] = ["Triage"],
        ["validation-2026"] = ["Triage", "Planning"],
    };

    public static TheoryData<string> Versions => [.. HandbookEdges.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Closing_IsAllowedWhereTheVersionSaysSo(string version)
    {
        foreach (var stage in HandbookEdges.StagesOf(version))
        {
            var facts = Issues.Complete(IssueType.Feature, stage);
            var needsComment = WithComment[version].Contains(stage);

            Assert.Equal(
                stage == "Completed" ? [] : [needsComment ? "FL-COMMENT-MISSING" : "FL-NOT-COMPLETED"],
                Issues.Flow(version).DecideClosing(facts).Codes());
            Assert.Equal(
                stage == "Completed" || needsComment ? [] : ["FL-NOT-COMPLETED"],
                Issues.Flow(version).DecideClosing(facts with { Comment = "Won't do" }).Codes());
        }
    }

    [Theory]
    [InlineData(27.9, "x", "FL-NOT-COMPLETED")]
    [InlineData(28, null, "FL-COMMENT-MISSING")]
    [InlineData(28, "x", null)]
    public void Blocked2026_AfterFourWeeks_MayBeClosed(double days, string? comment, string? code) => Assert.Equal(
        code is null ? [] : [code],
        IssueFlowPolicy.Validation2026.DecideClosing(Issues.Complete(IssueType.Bug, "Blocked") with
        {
            BlockedFor = TimeSpan.FromDays(days),
            Comment = comment,
        }).Codes());

    [Theory]
    [MemberData(nameof(Versions))]
    public void ClosedIssue_IsMovedNoMore(string version)
    {
        var closed = Issues.Complete(IssueType.Bug, "Triage") with { IsClosed = true };

        Assert.All(HandbookEdges.StagesOf(version), stage => Assert.Equal(
            "FL-CLOSED", Assert.Single(Issues.Flow(version).Decide(closed, new Stage(stage)).Codes())));
        Assert.Contains(
            "Create a new issue", Issues.Flow(version).Decide(closed, Stage.Triage).Unmet[0].Remedy,
            StringComparison.Ordinal);
        Assert.Equal(
            "FL-CLOSED", Assert.Single(Issues.Flow(version).DecideLabel(closed, "Validation::Skipped").Codes()));
    }

    [Fact]
    public void ClosedIssue_ClosedAgain_IsThereAlready() => Assert.Equal(
        DecisionOutcome.AlreadyThere,
        IssueFlowPolicy.Design2025.DecideClosing(
            Issues.Complete(IssueType.Bug, "Completed") with { IsClosed = true }).Outcome);

    [Theory]
    [InlineData("Completed", "Complete", "Live since 2026-03-02.\n\nDone.")]
    [InlineData("Triage", "Won't do", "Live since 2026-03-02.\n\nDone.")]
    public void Plan_Of2026_SetsTheStatusAndPosts(string stage, string status, string comment)
    {
        var plan = IssueFlowPolicy.Validation2026.DecideClosing(Issues.Complete(IssueType.Bug, stage) with
        {
            LiveOn = new DateOnly(2026, 3, 2),
            Comment = "Done.",
        }).Plan;

        Assert.Equal((true, status, comment), (plan?.Closes, plan?.Status, plan?.Comment));
        Assert.Null(plan?.Stage);
    }
}
