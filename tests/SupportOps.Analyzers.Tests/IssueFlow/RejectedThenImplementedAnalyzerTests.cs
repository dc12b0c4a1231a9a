using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class RejectedThenImplementedAnalyzerTests
{
    [Fact]
    public Task RejectedLabel_ThenImplementation_IsReported() => Verify.FiresAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                IssueFlowPolicy.Validation2026.Decide(facts, [|Stage.Implementation|]);
            }
        }
        """,
        given => given.Saying("Validation::Rejected"));

    [Fact]
    public Task RejectedText_WithOtherLinesBetween_IsReported() => Verify.FiresAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                var answer = flow.DecideLabel(facts, "Validation::Rejected");
                Console.WriteLine(answer);
                var move = IssueFlowPolicy.Validation2026.Decide(facts, [|Stage.Implementation|]);
            }
        }
        """);

    [Fact]
    public Task ReceivedBetween_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                flow.DecideLabel(facts, ValidationLabels.Received);
                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
            }
        }
        """);

    [Fact]
    public Task StageBetween_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                flow.Decide(facts, Stage.Development);
                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
            }
        }
        """);

    [Fact]
    public Task Branch_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                if (isOn)
                {
                    flow.DecideLabel(facts, ValidationLabels.Rejected);
                }

                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
            }
        }
        """);

    [Fact]
    public Task BranchBetween_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                if (isOn)
                {
                    return;
                }

                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
            }
        }
        """);

    [Fact]
    public Task OtherStage_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Development);
            }
        }
        """);

    [Fact]
    public Task OtherOrder_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
                flow.DecideLabel(facts, ValidationLabels.Rejected);
            }
        }
        """);

    [Fact]
    public Task MarkedMethod_IsReported() => Verify.FiresAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A()
            {
                var labels = new List<string>();
                labels.Add("Validation::Rejected");
                Move(1, Stage.Validation, [|Stage.Implementation|]);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreReported() => Verify.FiresAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        var facts = new IssueFacts { Type = IssueType.Bug };
        IssueFlowPolicy.Validation2026.DecideLabel(facts, ValidationLabels.Rejected);
        IssueFlowPolicy.Validation2026.Decide(facts, [|Stage.Implementation|]);
        """);

    [Fact]
    public Task Move_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, bool isOn)
            {
                flow.DecideLabel(facts, ValidationLabels.Rejected);
                IssueFlowPolicy.Validation2026.Decide(facts, Stage.Implementation);
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Move_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        """
        public static class Sample
        {
            public static void Decide(string stage)
            {
                Decide("Validation::Rejected");
                Decide("Implementation");
            }
        }
        """,
        given => given.WithoutSupportOps());

    [Theory]
    [InlineData("flow.DecideLabel(facts, ValidationLabels.Rejected);")]
    [InlineData("labels.Add(ValidationLabels.Rejected);")]
    [InlineData("var plan = new TransitionPlan { LabelsToAdd = [ValidationLabels.Rejected] };")]
    [InlineData("var plan = new TransitionPlan { LabelsToAdd = new[] { ValidationLabels.Rejected } };")]
    public Task Rejected_ThatIsPutOn_IsReported(string line) => Verify.FiresAsync<RejectedThenImplementedAnalyzer>(
        After(line, "[|Stage.Implementation|]"));

    [Theory]
    [InlineData("labels.Remove(ValidationLabels.Rejected);")]
    [InlineData("var isRejected = labels.Contains(ValidationLabels.Rejected);")]
    [InlineData("Console.WriteLine(ValidationLabels.Rejected);")]
    [InlineData("var plan = new TransitionPlan { LabelsToRemove = [ValidationLabels.Rejected] };")]
    [InlineData("labels.Add(ValidationLabels.Rejected); labels.Remove(ValidationLabels.Rejected);")]
    public Task Rejected_ThatIsNotPutOn_IsSilent(string line) => Verify.IsSilentAsync<RejectedThenImplementedAnalyzer>(
        After(line, "Stage.Implementation"));

    private static string After(string line, string stage) =>
        $$"""
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow, IssueFacts facts, List<string> labels)
            {
                {{line}}
                IssueFlowPolicy.Validation2026.Decide(facts, {{stage}});
            }
        }
        """;
}
