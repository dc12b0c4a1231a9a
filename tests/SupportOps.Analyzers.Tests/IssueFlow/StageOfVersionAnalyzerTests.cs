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
            public static bool A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Design|])
                .IsAccepted;
        }
        """,
        given => given.Saying("scheduling-2025", "Design"));

    [Fact]
    public Task PresentStage_OfAnotherVersion_IsReported() => Verify.FiresAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = [[|StageLabels.Design|]] }, Stage.Development);
            }
        }
        """);

    [Fact]
    public Task Successors_OfAStageOfAnotherVersion_AreReported() => Verify.FiresAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Design2025.SuccessorsOf(type, [|Stage.Queued|]);
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
            public static bool A() => IssueFlowPolicy.Design2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Design)
                .IsAccepted;
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
                IssueFlowPolicy.Design2025.IsHold([|new Stage("Draft")|]);
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
            public void A(int a) => Assert.False(IssueFlowPolicy.Design2025.IsHold(new Stage("Draft" + a)) || B());

            private static bool B() => IssueFlowPolicy.Design2025.IsHold(Stage.Queued);
        }
        """,
        given => given.Referencing(typeof(FactAttribute)).Referencing(typeof(Assert)));

    [Fact]
    public Task Stage_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<StageOfVersionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static bool A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Design)
                .IsAccepted;
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
}
