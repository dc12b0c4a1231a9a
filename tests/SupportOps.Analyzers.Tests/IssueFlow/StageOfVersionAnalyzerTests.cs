using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class StageOfVersionAnalyzerTests
{
    [Fact]
    public Task WantedStage_OfAnotherVersion_IsReported() => Verify.FiresAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Design|]);
        }
        """,
        given => given.Saying("scheduling-2025", "Design"));

    [Fact]
    public Task FactsOfAnOldIssue_AreSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = [StageLabels.Design] }, Stage.Development);
            }
        }
        """);

    [Fact]
    public Task Successors_OfAStageOfAnotherVersion_AreSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Design2025.SuccessorsOf(type, Stage.Queued);
            }
        }
        """);

    [Fact]
    public Task Hold_OfTheVersion_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Design2025.IsHold(Stage.Blocked);
            }
        }
        """);

    [Fact]
    public Task StageOfTheVersion_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Design2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Design);
        }
        """);

    [Fact]
    public Task StageOfOnesOwn_InAHandbookVersion_IsReported() => Verify.FiresAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Design2025.Decide(
                    new IssueFacts { Type = type }, [|new Stage("Draft")|]);
            }
        }
        """);

    [Fact]
    public Task StageOfOnesOwn_InAFlowOfOnesOwn_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow) => flow.IsHold(new Stage("Draft"));
        }
        """);

    [Fact]
    public Task MarkedMethod_IsReported() => Verify.FiresAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, [|Stage.Design|], [|Stage.Validation|]);
            }

            [FlowMove("scheduling-2025", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task StageThatIsNotKnown_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Design2025.IsHold(stage);
            }
        }
        """);

    [Fact]
    public Task Test_ThatExpectsARefusal_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;
        using Xunit;

        public class Sample
        {
            [Theory]
            [InlineData(1)]
            public void A(int a) => IssueFlowPolicy.Design2025.Decide(
                new IssueFacts { Type = IssueType.Bug }, Stage.Queued);
        }
        """,
        given => given.Referencing(typeof(FactAttribute)).Referencing(typeof(Assert)));

    [Fact]
    public Task Stage_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Design);
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Stage_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        public static class Sample
        {
            public static void IsHold(string stage) => IsHold("Design");
        }
        """,
        given => given.WithoutSupportOps());

    [Theory]
    [InlineData("return It().IsAccepted;")]
    [InlineData("return !(It().IsAccepted);")]
    [InlineData("return It().Unmet.Count == 0;")]
    [InlineData("return It() is { IsAccepted: true };")]
    [InlineData("return It() == default;")]
    [InlineData("return It().Equals(default);")]
    [InlineData("return It() switch { { IsAccepted: true } => true, _ => false };")]
    [InlineData("var it = It(); return it.IsAccepted || it.Unmet.Count == 0;")]
    [InlineData("Assert.False(It().IsAccepted); return true;")]
    [InlineData("Assert.Equal(default, It()); return true;")]
    public Task Decision_ThatIsOnlyAskedFor_IsSilent(string code) => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        Asking(code.Replace("It()", Decision("Stage.Design"), StringComparison.Ordinal)),
        given => given.Referencing(typeof(Assert)));

    [Theory]
    [InlineData("return It().Plan is null;")]
    [InlineData("var it = It(); return it.IsAccepted && it.Plan is null;")]
    [InlineData("return Act(It());")]
    [InlineData("var it = It(); return it.IsAccepted && Act(it);")]
    public Task Decision_ThatIsActedUpon_IsReported(string code) => Verify.FiresAsync<StageOfVersionAnalyzer>(
        Asking(code.Replace("It()", Decision("[|Stage.Design|]"), StringComparison.Ordinal)),
        given => given.Referencing(typeof(Assert)));

    private static string Decision(string stage) =>
        "IssueFlowPolicy.Validation2026.Decide("
        + "new IssueFacts { Type = IssueType.Bug, Labels = [StageLabels.Triage] }, " + stage + ")";

    private static string Asking(string code) =>
        $$"""
        using SupportOps.IssueFlow;
        using Xunit;

        public static class Sample
        {
            public static bool A()
            {
                {{code}}
            }

            private static bool Act(TransitionDecision decision) => decision.Plan is not null;
        }
        """;
}
