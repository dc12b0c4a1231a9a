using SupportOps.Analyzers.CodeFixes.IssueFlow;
using SupportOps.Analyzers.IssueFlow;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.IssueFlow;

public sealed class LabelLiteralAnalyzerTests
{
    [Theory]
    [InlineData("[|\"Stage::Triage\"|]")]
    [InlineData("[|@\"Validation::Received\"|]")]
    [InlineData("[|\"RequestType::Bug\"|]")]
    public Task Literal_OfALabelWithAMember_IsReported(string text) =>
        Verify.FiresAsync<LabelLiteralAnalyzer>(Code(text));

    [Theory]
    [InlineData("\"Stage::\"")]
    [InlineData("\"Stage::Triag\"")]
    [InlineData("\"bug\"")]
    [InlineData("\"Triage\"")]
    [InlineData("\"Set \" + \"Stage::Triage\"")]
    [InlineData("$\"Stage::Triage{Environment.NewLine}\"")]
    [InlineData("SupportOps.IssueFlow.StageLabels.Triage")]
    public Task Text_ThatIsNoLabelWithAMember_IsSilent(string text) =>
        Verify.IsSilentAsync<LabelLiteralAnalyzer>(Code(text));

    [Fact]
    public Task Message_NamesTheMember() => Verify.FiresAsync<LabelLiteralAnalyzer>(
        Code("[|\"Stage::Triage\"|]"), given => given.Saying("Stage::Triage", "StageLabels.Triage"));

    [Fact]
    public Task Declaration_OfTheConsumersLabels_IsSilent() => Verify.FiresAsync<LabelLiteralAnalyzer>(
        """
        using SupportOps.Annotations;

        [LabelScope("Urgency")]
        public static class UrgencyLabels
        {
            public const string High = "Urgency::High";
        }

        public static class Sample
        {
            public static string Label => [|"Urgency::High"|];
        }
        """,
        given => given.Alone());

    [Fact]
    public Task Rule_InGeneratedCodeOrWithoutSupportOps_IsSilent() => Task.WhenAll(
        Verify.IsSilentAsync<LabelLiteralAnalyzer>(Code("\"Stage::Triage\""), given => given.Generated()),
        Verify.IsSilentAsync<LabelLiteralAnalyzer>(Code("\"Stage::Triage\""), given => given.WithoutSupportOps()));

    [Fact]
    public Task Rule_SwitchedOff_IsSilent() => Verify.IsSilentAsync<LabelLiteralAnalyzer>(
        Code("\"Stage::Triage\""), given => given.Severity("SOP3006", "none"));

    [Fact]
    public Task Fix_WhereAConstantIsNeeded_WritesTheMember() =>
        Verify.FixesAsync<LabelLiteralAnalyzer, LabelLiteralFix>(
            """
            [System.ComponentModel.Description([|"Stage::Design"|])]
            public static class Sample
            {
                public const string Label = [|"Stage::Triage"|];

                public static int Rank(string label, string other = [|"Stage::Queued"|]) => label switch
                {
                    [|"Validation::Received"|] => 1,
                    _ => other.Length,
                };
            }
            """,
            """
            using SupportOps.IssueFlow;

            [System.ComponentModel.Description(StageLabels.Design)]
            public static class Sample
            {
                public const string Label = StageLabels.Triage;

                public static int Rank(string label, string other = StageLabels.Queued) => label switch
                {
                    ValidationLabels.Received => 1,
                    _ => other.Length,
                };
            }
            """);

    private static string Code(string text) =>
        $$"""
        public static class Sample
        {
            public static string Label => {{text}};
        }
        """;
}
