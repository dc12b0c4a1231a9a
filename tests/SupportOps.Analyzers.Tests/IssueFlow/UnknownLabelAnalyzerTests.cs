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
        given => given.Saying("Validation", "Validation::Recieved", "write 'Validation::Received'"));

    [Fact]
    public Task Message_WithoutANearLabel_NamesAll() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        Code("[|\"Validation::Zzz\"|]"),
        given => given.Saying(
            "Validation",
            "Validation::Zzz",
            "it has Validation::Requested, Validation::Awaiting, Validation::Received, Validation::Rejected, "
            + "Validation::Skipped"));

    [Fact]
    public Task Label_InAnAttribute_IsReported() => Verify.FiresAsync<UnknownLabelAnalyzer>(
        """
        [System.ComponentModel.Description([|"Stage::Triag"|])]
        public static class Sample;
        """);

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
            public static string Label => [|"Urgency::Hihg"|];
        }
        """,
        given => given.Alone());

    [Fact]
    public Task Rule_InGeneratedCodeOrWithoutSupportOps_IsSilent() => Task.WhenAll(
        Verify.IsSilentAsync<UnknownLabelAnalyzer>(Code("\"Stage::Triag\""), given => given.Generated()),
        Verify.IsSilentAsync<UnknownLabelAnalyzer>(Code("\"Stage::Triag\""), given => given.WithoutSupportOps()));

    [Fact]
    public Task Fix_WithANearLabel_WritesItsMember() => Verify.FixesAsync<UnknownLabelAnalyzer, UnknownLabelFix>(
        """
        public static class Sample
        {
            public const string Label = /* the stage */ [|"Stage::Triag"|]; // stays
            public static readonly string[] Labels = [[|"Validation::Recieved"|], "Stage::Design"];
        }
        """,
        """
        using SupportOps.IssueFlow;

        public static class Sample
        {
            public const string Label = /* the stage */ StageLabels.Triage; // stays
            public static readonly string[] Labels = [ValidationLabels.Received, "Stage::Design"];
        }
        """);

    [Fact]
    public Task Fix_WithoutANearLabel_IsNotOffered() =>
        Verify.IsNotFixedAsync<UnknownLabelAnalyzer, UnknownLabelFix>(Code("[|\"Validation::Zzz\"|]"));

    private static string Code(string text) =>
        $$"""
        public static class Sample
        {
            public static string Label => {{text}};
        }
        """;
}
