using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

public class IssueLintTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Wrong => new()
    {
        { "", "FL-NO-STAGE" },
        { "Stage::Triage,Stage::Planning", "FL-TWO-STAGES" },
        { "Stage::Design", "FL-PRESENT-STAGE-NOT-IN-VERSION" },
        { "Stage::Development", "FL-DRI-MISSING" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Issue_WithALabelProblem_IsRemarkedOnce(string labels, string code) =>
        Assert.Equal([code], CodesOf(Issue(labels)));

    [Fact]
    public void Issue_InOrder_HasNoRemark() =>
        Assert.Empty(CodesOf(Issue("Stage::Development") with { Assignees = ["ada"] }));

    [Fact]
    public void Issue_QueuedForNoIteration_IsRemarked() =>
        Assert.Equal(["FL-ITERATION-MISSING"], CodesOf(Issue("Stage::Queued") with { Assignees = ["ada"] }));

    [Theory]
    [InlineData("Stage::Development", "FL-NOT-COMPLETED")]
    [InlineData("Stage::Completed", null)]
    [InlineData("Stage::Triage", null)]
    [InlineData("", null)]
    public void Issue_ThatIsClosed_IsRemarkedOnlyWhereNoIssueIsClosed(string labels, string? code) => Assert.Equal(
        code is null ? [] : [code], CodesOf(Issue(labels) with { IsClosed = true, UpdatedAt = Now.AddYears(-1) }));

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Issue_UntouchedForLong_IsStale(int days, bool isStale) => Assert.Equal(
        isStale ? ["FL-STALE"] : [], CodesOf(Issue("Stage::Triage") with { UpdatedAt = Now.AddDays(-days) }));

    [Fact]
    public void Issue_InTheBacklog_IsNeverStale() =>
        Assert.Empty(CodesOf(Issue("Stage::Backlogged") with { UpdatedAt = Now.AddYears(-1) }));

    [Fact]
    public void Incident_NeedsNoStage() => Assert.Empty(CodesOf(Issue(TypeLabels.Incident)));

    [Fact]
    public void Limit_OfNothing_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => IssueLint.Evaluate(IssueFlowPolicy.Validation2026, [], Now, TimeSpan.Zero));

    private static IEnumerable<string> CodesOf(TrackedIssue issue) =>
        IssueLint.Evaluate(IssueFlowPolicy.Validation2026, [issue], Now).Select(remark => remark.Code);

    private static TrackedIssue Issue(string labels) => new()
    {
        Reference = new IssueReference("support/tracker", 1),
        Title = "One",
        Labels = labels.Split(',', StringSplitOptions.RemoveEmptyEntries),
        UpdatedAt = Now,
    };
}
