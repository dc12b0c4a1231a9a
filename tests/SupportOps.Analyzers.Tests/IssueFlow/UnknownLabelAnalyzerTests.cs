using SupportOps.Analyzers.CodeFixes.IssueFlow;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class UnknownLabelAnalyzerTests
{
    [Theory]
    [InlineData("[|\"Validation::Recieved\"|]")]
    [InlineData("[|\"Stage::triage\"|]")]
    [InlineData("[|@\"Stage::Triaged\"|]")]
    [InlineData("[|\"Stage::\" + \"Triag\"|]")]
    [InlineData("[|SupportOps.IssueFlow.StageLabels.Prefix + \"Triag\"|]")]
    [InlineData("[|$\"{SupportOps.IssueFlow.StageLabels.Prefix}Triag\"|]")]
    public Task Label_ThatItsScopeLacks_IsReported(string label) =>
        Verify.FiresAsync<UnknownLabelAnalyzer>(Code(label));

    [Theory]
    [InlineData("\"Stage::Triage\"")]
    [InlineData("\"Stage::\"")]
    [InlineData("\"Stage\"")]
    [InlineData("\"::Triag\"")]
    [InlineData("\"Stage::*\"")]
    [InlineData("\"Stage::Triag,Stage::Design\"")]
    [InlineData("\"Stage::Triag is the label\"")]
    [InlineData("\"Set Stage::Triag\"")]
    [InlineData("\"Set \" + \"Stage::Triag\"")]
    [InlineData("\"Stage::Triag\" + Environment.NewLine")]
    [InlineData("$\"Stage::Triag{Environment.NewLine}\"")]
    [InlineData("\"stage::triag\"")]
    [InlineData("\"Customer::Nobody\"")]
    [InlineData("\"RequestType::Bugg\"")]
    [InlineData("\"Outer::Stage::Triag\"")]
    [InlineData("\"std::Triag\"")]
    public Task Text_ThatIsNoUnknownLabel_IsSilent(string text) =>
        Verify.IsSilentAsync<UnknownLabelAnalyzer>(Code(text));

    [Fact]
    public Task Message_WithANearLabel_NamesIt() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        Code("[|\"Validation::Recieved\"|]"),
        given => given.Saying("Validation", "Validation::Recieved", "and GitLab would create it", "write 'Validation::Received'"));

    [Fact]
    public Task Message_WithoutANearLabel_IsShort() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        Code("[|\"Validation::Zzz\"|]"),
        given => given.Saying(
            "Validation",
            "Validation::Zzz",
            "and GitLab would create it",
            "it is none of the 5 labels of the scope"));

    [Fact]
    public Task Message_OfADecision_SaysThatItIsRefused() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static TransitionDecision A(IssueFacts facts) =>
                IssueFlowPolicy.Validation2026.DecideLabel(facts, [|"Validation::Recieved"|]);
        }
        """,
        given => given.Saying(
            "Validation", "Validation::Recieved", "so it is refused", "write 'Validation::Received'"));

    [Theory]
    [InlineData("new IssueEdit { LabelsToAdd = new[] { [|\"Stage::Triag\"|] } }")]
    [InlineData("new IssueEdit { LabelsToAdd = new List<string> { [|\"Stage::Triag\"|] } }")]
    [InlineData("new IssueEdit { LabelsToAdd = [isOn ? [|\"Stage::Triag\"|] : \"bug\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = isOn ? [[|\"Stage::Triag\"|]] : [\"bug\"] }")]
    [InlineData("new IssueEdit() with { LabelsToAdd = [.. labels, [|\"Stage::Triag\"|]] }")]
    [InlineData("new TransitionPlan { LabelsToAdd = [[|\"Stage::Triag\"|]] }")]
    [InlineData("new IssueDraft { Title = \"It\", Labels = [[|\"Stage::Triag\"|]] }")]
    public Task Label_ThatIsPutOn_IsReported(string code) => Verify.FiresAsync<UnknownLabelAnalyzer>(Using(code));

    [Theory]
    [InlineData("\"Stage::Triag\"")]
    [InlineData("labels[0] == \"Stage::Triag\"")]
    [InlineData("labels.Contains(\"Stage::Triag\")")]
    [InlineData("labels[0].Replace(\"Stage::Triag\", \"Stage::Triage\")")]
    [InlineData("labels[0] is \"Stage::Triag\"")]
    [InlineData("new IssueEdit { LabelsToRemove = [\"Stage::Triag\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [labels[0] == \"Stage::Triag\" ? \"a\" : \"b\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [labels[0].Replace(\"Stage::Triag\", \"Stage::Triage\")] }")]
    [InlineData("new IssueQuery { Labels = [\"Stage::Triag\"] }")]
    [InlineData("new IssueFacts { Type = IssueType.Bug, Labels = [\"Stage::Triag\"] }")]
    public Task Label_ThatIsNotPutOn_IsSilent(string code) => Verify.IsSilentAsync<UnknownLabelAnalyzer>(Using(code));

    [Theory]
    [InlineData("public static readonly IssueFlowBuilder It = IssueFlowPolicy.Define(\"pages\");")]
    [InlineData("public static readonly Stage It = new Stage(\"Triag\");")]
    [InlineData("public static readonly Stage It = new(\"Triag\");")]
    [InlineData("private const string Name = \"Triag\"; public static readonly Stage It = new Stage(Name);")]
    public Task Stage_OfOnesOwn_IsSilent(string member) => Verify.IsSilentAsync<UnknownLabelAnalyzer>(
        Using("new IssueEdit { LabelsToAdd = [\"Stage::Triag\"] }", member));

    [Theory]
    [InlineData("public static readonly Stage It = new Stage(\"Draft\");")]
    [InlineData("private const string Name = \"Triag\"; public static string It => Name;")]
    [InlineData("private static void Define(string name) => Console.WriteLine(name + nameof(Define));")]
    public Task Stage_OfNobody_IsReported(string member) => Verify.FiresAsync<UnknownLabelAnalyzer>(
        Using("new IssueEdit { LabelsToAdd = [[|\"Stage::Triag\"|]] }", member));

    [Fact]
    public Task Label_OfATest_IsSilent() => Verify.IsSilentAsync<UnknownLabelAnalyzer>(
        """
        using SupportOps.GitLab.Issues;
        using Xunit;

        public class Sample
        {
            [Theory]
            [InlineData("Stage::Triag")]
            public void A(string label) => Assert.NotEqual([label], new IssueEdit { LabelsToAdd = ["Stage::Tri"] }.LabelsToAdd);
        }
        """,
        given => given.Referencing(typeof(FactAttribute)).Referencing(typeof(Assert)));

    [Fact]
    public Task Scope_OfTheOption_IsGuardedByItsKnownLabels() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        Code("[|\"RequestType::Bugg\"|]"),
        given => given.Option("supportops.label_scopes", "RequestType"));

    [Fact]
    public Task Scope_OfTheOptionWithoutKnownLabels_IsSilent() => Verify.IsSilentAsync<UnknownLabelAnalyzer>(
        Code("\"Team::Bugg\""),
        given => given.Option("supportops.label_scopes", "Team"));

    [Fact]
    public Task Scope_OfTheConsumer_IsGuarded() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        """
        using SupportOps.Annotations;

        [LabelScope("Urgency")]
        public static class UrgencyLabels
        {
            public const string High = "Urgency::High";
        }

        public static class Sample
        {
            public static SupportOps.IssueFlow.TransitionPlan It => new() { LabelsToAdd = [[|"Urgency::Hihg"|]] };
        }
        """,
        given => given.Alone());

    [Fact]
    public Task Rule_InGeneratedCodeOrWithoutSupportOps_IsSilent() => Task.WhenAll(
        Verify.IsSilentAsync<UnknownLabelAnalyzer>(Code("\"Stage::Triag\""), given => given.Generated()),
        Verify.IsSilentAsync<UnknownLabelAnalyzer>(
            """
            public static class Sample
            {
                public static string Label => "Stage::Triag";
            }
            """,
            given => given.WithoutSupportOps()));

    [Fact]
    public Task Fix_WithANearLabel_WritesItsMember() => Verify.FixesAsync<UnknownLabelAnalyzer, UnknownLabelFix>(
        """
        using SupportOps.GitLab.Issues;

        public static class Sample
        {
            public static readonly IssueEdit It = new()
            {
                LabelsToAdd = [/* the stage */ [|"Stage::Triag"|], [|"Validation::Recieved"|], "Stage::Design"], // stays
            };
        }
        """,
        """
        using SupportOps.GitLab.Issues;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static readonly IssueEdit It = new()
            {
                LabelsToAdd = [/* the stage */ StageLabels.Triage, ValidationLabels.Received, "Stage::Design"], // stays
            };
        }
        """);

    [Theory]
    [InlineData("Validation::Zzz")]
    [InlineData("Stage::Ready")]
    [InlineData("Stage::Closed")]
    [InlineData("Validation::Refused")]
    public Task Fix_WithoutANearLabel_IsNotOffered(string label) =>
        Verify.IsNotFixedAsync<UnknownLabelAnalyzer, UnknownLabelFix>(Code($"[|\"{label}\"|]"));

    private static string Code(string text) =>
        $$"""
        using SupportOps.GitLab.Issues;

        public static class Sample
        {
            public static IssueEdit It => new() { LabelsToAdd = [{{text}}] };
        }
        """;

    private static string Using(string code, string member = "") =>
        $$"""
        using SupportOps.GitLab.Issues;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            {{member}}

            public static object A(bool isOn, IReadOnlyList<string> labels) => {{code}};
        }
        """;
}
