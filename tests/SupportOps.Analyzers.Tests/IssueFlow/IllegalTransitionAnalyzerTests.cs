using SupportOps.Analyzers.CodeFixes.IssueFlow;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class IllegalTransitionAnalyzerTests
{
    [Fact]
    public Task Decision_WithoutAWay_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
        }
        """,
        given => given.Saying("validation-2026", "Triage", "Completed", " for an issue of type Bug", "to Planning or Development"));

    [Fact]
    public Task Decision_WithAWay_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Development);
        }
        """);

    [Fact]
    public Task WayOfAnotherVersion_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Development|]);
        }
        """);

    [Fact]
    public Task WayOfAnotherType_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Feature, Labels = ["Stage::Triage"] }, [|Stage.Scheduling|]);
        }
        """);

    [Fact]
    public Task TypeThatIsNotKnown_AnyTypeCounts() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, Stage.Scheduling);
            }
        }
        """);

    [Fact]
    public Task TypeThatIsNotKnown_NoTypeMay_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
            }
        }
        """);

    [Fact]
    public Task StageItIsIn_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Triage);
        }
        """);

    [Fact]
    public Task Incident_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Incident, Labels = ["Stage::Triage"] }, Stage.Completed);
        }
        """);

    [Fact]
    public Task Hold_FromAnActiveStage_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Development"] }, Stage.Blocked);
        }
        """);

    [Fact]
    public Task Hold_FromCompleted_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Completed"] }, [|Stage.Backlogged|]);
        }
        """,
        given => given.Saying("validation-2026", "Completed", "Backlogged", " for an issue of type Bug", "nowhere"));

    [Fact]
    public Task Hold_FromAHold_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Blocked"] }, [|Stage.Backlogged|]);
        }
        """);

    [Fact]
    public Task Hold_LeftForAnActiveStage_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Blocked"] }, Stage.Implementation);
        }
        """);

    [Fact]
    public Task Hold_LeftForCompleted_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Backlogged"] }, [|Stage.Completed|]);
        }
        """);

    [Fact]
    public Task StageTheVersionLacks_IsLeftToTheOtherRule() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Design);
        }
        """);

    [Fact]
    public Task LabelConstant_IsRead() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = ["p1", StageLabels.Triage] }, [|Stage.Completed|]);
            }
        }
        """);

    [Fact]
    public Task TwoStageLabels_AreSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = [StageLabels.Planning, StageLabels.Triage] }, Stage.Completed);
            }
        }
        """);

    [Fact]
    public Task LabelsThatAreNotKnown_AreSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(
                    new IssueFacts { Type = type, Labels = labels }, Stage.Completed);
            }
        }
        """);

    [Fact]
    public Task FlowThatIsNotKnown_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueFlowPolicy flow) => flow.Decide(
                new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Completed);
        }
        """);

    [Fact]
    public Task FlowOfOnesOwn_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                var flow = IssueFlowPolicy.Define("pages").Stages(Stage.Triage, Stage.Completed)
                    .Move(IssueType.Bug, Stage.Triage, Stage.Completed).Build();
                flow.Decide(new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, Stage.Completed);
            }
        }
        """);

    [Fact]
    public Task LocalsAssignedOnce_AreRead() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                var flow = IssueFlowPolicy.Validation2026;
                var wanted = Stage.Completed;
                var facts = new IssueFacts { Type = type, Labels = ["Stage::Triage"] };
                flow.Decide(facts with { IsValidBug = true }, [|wanted|]);
            }
        }
        """);

    [Fact]
    public Task LocalAssignedAgain_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                var wanted = Stage.Completed;
                if (labels.Count > 1)
                {
                    wanted = stage;
                }

                IssueFlowPolicy.Validation2026.Decide(new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, wanted);
            }
        }
        """);

    [Fact]
    public Task ReadOnlyField_IsRead() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            private static readonly IssueFlowPolicy Flow = IssueFlowPolicy.Design2025;

            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Flow.Decide(new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
            }
        }
        """);

    [Fact]
    public Task FieldThatMayChange_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            private static IssueFlowPolicy _flow = IssueFlowPolicy.Design2025;

            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                _flow.Decide(new IssueFacts { Type = type, Labels = ["Stage::Triage"] }, Stage.Completed);
            }
        }
        """);

    [Fact]
    public Task OtherLabelsByWith_AreRead() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                var facts = new IssueFacts { Type = type, Labels = ["Stage::Implementation"] };
                IssueFlowPolicy.Validation2026.Decide(facts with { Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
            }
        }
        """);

    [Fact]
    public Task StageByName_IsRead() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|new Stage("Completed")|]);
        }
        """);

    [Fact]
    public Task MarkedMethod_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Triage, [|Stage.Completed|]);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task MarkedMethod_WithNamedArguments_IsReported() => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(to: [|Stage.Completed|], from: Stage.Triage, issue: 1);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task MarkedMethod_WithAWay_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Triage, Stage.Design);
            }

            [FlowMove("design-2025", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task MarkedMethod_OfAFlowOfOnesOwn_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Triage, Stage.Completed);
            }

            [FlowMove("pages", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task MarkedMethod_WithAVariable_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, stage, Stage.Completed);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task MethodWithoutAMark_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Triage, Stage.Completed);
            }

            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task Test_ThatExpectsARefusal_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;
        using Xunit;

        public class Sample
        {
            [Fact]
            public void A() => IssueFlowPolicy.Validation2026.Decide(
                new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Completed);
        }
        """,
        given => given.Referencing(typeof(FactAttribute)));

    [Fact]
    public Task CodeThatIsBroken_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                IssueFlowPolicy.Validation2026.Decide(new IssueFacts { Type = , Labels = ["Stage::Triage", }, Stage.);
            }
        }
        """,
        given => given.Broken());

    [Fact]
    public Task Move_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Completed);
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Move_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        """
        public static class Sample
        {
            public static void Move(string from, string to) => Move("Triage", "Completed");
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task OnlySuccessor_TakesItsPlace() => Verify.FixesAsync<IllegalTransitionAnalyzer, IllegalTransitionFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
        }
        """,
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Scheduling2025
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, Stage.Planning);
        }
        """);

    [Fact]
    public Task MarkedMethod_TakesTheOnlySuccessor() => Verify.FixesAsync<IllegalTransitionAnalyzer, IllegalTransitionFix>(
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Queued, [|Stage.Completed|]);
                Move(2, Stage.Queued, [|Stage.Triage|]);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """,
        """
        using SupportOps.Annotations;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static void A(IssueType type, Stage stage, IReadOnlyList<string> labels)
            {
                Move(1, Stage.Queued, Stage.Development);
                Move(2, Stage.Queued, Stage.Development);
            }

            [FlowMove("validation-2026", nameof(from), nameof(to))]
            public static void Move(int issue, Stage from, Stage to) => Console.WriteLine($"{issue} {from} {to}");
        }
        """);

    [Fact]
    public Task SeveralSuccessors_AreNotFixed() => Verify.IsNotFixedAsync<IllegalTransitionAnalyzer, IllegalTransitionFix>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A() => IssueFlowPolicy.Validation2026
                .Decide(new IssueFacts { Type = IssueType.Bug, Labels = ["Stage::Triage"] }, [|Stage.Completed|]);
        }
        """);

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
    public Task Decision_ThatIsOnlyAskedFor_IsSilent(string code) => Verify.IsSilentAsync<IllegalTransitionAnalyzer>(
        Asking(code.Replace("It()", Decision("Stage.Completed"), StringComparison.Ordinal)),
        given => given.Referencing(typeof(Assert)));

    [Theory]
    [InlineData("return It().Plan is null;")]
    [InlineData("var it = It(); return it.IsAccepted && it.Plan is null;")]
    [InlineData("return Act(It());")]
    [InlineData("var it = It(); return it.IsAccepted && Act(it);")]
    public Task Decision_ThatIsActedUpon_IsReported(string code) => Verify.FiresAsync<IllegalTransitionAnalyzer>(
        Asking(code.Replace("It()", Decision("[|Stage.Completed|]"), StringComparison.Ordinal)),
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
