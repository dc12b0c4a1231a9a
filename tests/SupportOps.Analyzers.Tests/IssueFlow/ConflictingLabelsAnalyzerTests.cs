using SupportOps.Analyzers.CodeFixes.IssueFlow;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class ConflictingLabelsAnalyzerTests
{
    [Theory]
    [InlineData("new IssueDraft { Title = \"t\", Labels = [[|\"Stage::Triage\"|], \"Stage::Design\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [[|StageLabels.Triage|], \"x\", StageLabels.Design] }")]
    [InlineData("new IssueEdit { LabelsToAdd = new[] { [|\"Stage::A\"|], \"Stage::B\" } }")]
    [InlineData("new IssueEdit { LabelsToAdd = new List<string> { [|\"Stage::A\"|], \"Stage::B\" } }")]
    [InlineData("new TransitionPlan { LabelsToAdd = [[|\"Validation::A\"|], [|\"Validation::B\"|], \"Validation::C\"] }")]
    [InlineData("new IssueEdit() with { LabelsToAdd = [[|\"Stage::A\"|], \"Stage::B\"] }")]
    public Task Labels_OfOneScopeOnOneIssue_AreReported(string value) =>
        Verify.FiresAsync<ConflictingLabelsAnalyzer>(Code(value));

    [Theory]
    [InlineData("new IssueEdit { LabelsToAdd = [\"Stage::A\", \"Validation::B\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [\"Stage::A\", \"Stage::A\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [\"Stage::A\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [\"Team::A\", \"Team::B\"] }")]
    [InlineData("new IssueEdit { LabelsToAdd = [\"bug\", \"feature\", \"Stage::\", \"Stage::A\"] }")]
    [InlineData("new IssueEdit { LabelsToRemove = [\"Stage::A\", \"Stage::B\"] }")]
    [InlineData("new IssueQuery { Labels = [\"Stage::A\", \"Stage::B\"] }")]
    [InlineData("new[] { \"Stage::A\", \"Stage::B\" }")]
    public Task Labels_ThatAreNotPutOnTogether_AreSilent(string value) =>
        Verify.IsSilentAsync<ConflictingLabelsAnalyzer>(Code(value));

    [Fact]
    public Task Message_NamesBothAndTheScope() => Verify.FiresAsync<ConflictingLabelsAnalyzer>(
        Code("new IssueEdit { LabelsToAdd = [[|\"Stage::A\"|], \"Stage::B\"] }"),
        given => given.Saying("Stage::A", "Stage::B", "Stage"));

    [Fact]
    public Task Scope_OfTheOption_IsGuarded() => Verify.FiresAsync<ConflictingLabelsAnalyzer>(
        Code("new IssueEdit { LabelsToAdd = [[|\"Team::A\"|], \"Team::B\"] }"),
        given => given.Option("supportops.label_scopes", "Urgency, Team"));

    [Fact]
    public Task Rule_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<ConflictingLabelsAnalyzer>(
        Code("new IssueEdit { LabelsToAdd = [\"Stage::A\", \"Stage::B\"] }"), given => given.Generated());

    [Fact]
    public Task Rule_OnOtherTypesOfTheName_IsSilent() => Verify.IsSilentAsync<ConflictingLabelsAnalyzer>(
        """
        public sealed record IssueEdit { public string[] LabelsToAdd { get; init; } = []; }

        public static class Sample
        {
            public static object Value => new IssueEdit { LabelsToAdd = ["Stage::A", "Stage::B"] };
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Fix_LeavesTheLastLabel() => Verify.FixesAsync<ConflictingLabelsAnalyzer, ConflictingLabelsFix>(
        Code("new IssueEdit { LabelsToAdd = [[|\"Stage::A\"|], \"x\", [|\"Stage::B\"|], \"Stage::C\"] }"),
        Code("new IssueEdit { LabelsToAdd = [\"x\", \"Stage::C\"] }"));

    [Fact]
    public Task Fix_OfAnInitializer_LeavesTheLastLabel() =>
        Verify.FixesAsync<ConflictingLabelsAnalyzer, ConflictingLabelsFix>(
            Code("new IssueEdit { LabelsToAdd = new List<string> { [|\"Stage::A\"|], \"Stage::B\" } }"),
            Code("new IssueEdit { LabelsToAdd = new List<string> { \"Stage::B\" } }"));

    [Theory]
    [InlineData("// the first\n[|\"Stage::A\"|], \"Stage::B\"")]
    [InlineData("[|\"Stage::A\"|], // the first\n\"Stage::B\"")]
    [InlineData("/* the first */ [|\"Stage::A\"|], \"Stage::B\"")]
    [InlineData("[|\"Stage::A\"|] /* the first */, \"Stage::B\"")]
    [InlineData("\"x\", // of x\n[|\"Stage::A\"|], \"Stage::B\"")]
    public Task Fix_OfALabelWithAComment_IsNotOffered(string labels) =>
        Verify.IsNotFixedAsync<ConflictingLabelsAnalyzer, ConflictingLabelsFix>(
            Code($"new IssueEdit {{ LabelsToAdd = [{labels}] }}"));

    private static string Code(string value) =>
        $$"""
        using SupportOps.GitLab.Issues;
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public static object Flow => Stage.Triage;
            public static object Value => {{value}};
        }
        """;
}
