using SupportOps.Analyzers.Health;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Tests.Runbooks;
using SupportOps.Analyzers.Tests.TeamFiles;

namespace SupportOps.Analyzers.Tests.Health;

/// <summary>Files that cannot be checked, and directives that are faulty or for nothing.</summary>
public sealed class ContentFileAnalyzerTests
{
    private const string Unknown = "hobby: kites\n";

    [Fact]
    public Task Files_InOrder_AreSilent() => Verify.IsSilentAsync<ContentFileAnalyzer>(
        "class Sample { }",
        scenario => scenario.AdditionalFile("team/a.yaml", TeamFileText.Valid, "SupportTeam")
            .AdditionalFile("runbooks/a.md", RunbookText.Valid, "Runbook"));

    [Fact]
    public Task Runbook_ThatIsEmpty_IsReported() => Verify.FiresAsync<ContentFileAnalyzer>(
        "class Sample { }", scenario => scenario.AdditionalFile("runbooks/a.md", "{|SOP0002:|}\n", "Runbook"));

    [Fact]
    public Task TeamFile_ThatIsEmpty_IsLeftToItsOwnRule() => IsSilent(string.Empty);

    [Fact]
    public Task Directive_ThatSilences_IsNotStale() =>
        IsSilent(TeamFileText.Valid + "# supportops:ignore SOP4003 until the schema has it\n" + Unknown);

    [Fact]
    public Task Directive_OverAnotherLine_IsStale() =>
        Fires("{|SOP0004:# supportops:ignore SOP4003 why|}\n" + TeamFileText.Valid + Unknown);

    [Fact]
    public Task Directive_WithOneIdTooMany_IsStale() => Fires(
        TeamFileText.Valid + "{|SOP0004:# supportops:ignore SOP4003, SOP4017 why|}\n" + Unknown);

    [Fact]
    public Task Directive_OverALineInOrder_IsStale() => Fires(TeamFileText.Valid.Replace(
        "region: EMEA", "{|SOP0004:# supportops:ignore SOP4017 why|}\nregion: EMEA", StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheSet_IsNotStaleWhereItSilences() => IsSilent(TeamFileText.Valid.Replace(
        "reports_to: null", "# supportops:ignore SOP4018 she has no file\nreports_to: Zoe", StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheSet_CanBeStale() => Fires(TeamFileText.Valid.Replace(
        "reports_to: null",
        "{|SOP0004:# supportops:ignore SOP4018 she has no file|}\nreports_to: null",
        StringComparison.Ordinal));

    [Theory]
    [InlineData("# supportops:ignore SOP4003")]
    [InlineData("# supportops:ignore SOP5001 is about runbooks")]
    [InlineData("# supportops:ignore SOP9999 is no rule")]
    [InlineData("# supportops:ignore SOP0004 would hide itself")]
    [InlineData("# supportops:ignore no number")]
    [InlineData("# supportops:ignore")]
    [InlineData("# supportops:ignore-file SOP4003 below the top")]
    public Task Directive_ThatIsFaulty_IsReported(string directive) =>
        Fires(TeamFileText.Valid + "{|SOP0003:" + directive + "|}\n" + Unknown);

    [Theory]
    [InlineData("# supportops:ignored SOP4003")]
    [InlineData("# see supportops:ignore")]
    [InlineData("# supportops:ignore-files SOP4003")]
    public Task Comment_ThatIsNoDirective_IsSilent(string comment) => IsSilent(TeamFileText.Valid + comment + "\n");

    [Fact]
    public Task Directive_OfMarkdown_IsReadInAComment() => Verify.FiresAsync<ContentFileAnalyzer>(
        "class Sample { }",
        scenario => scenario.AdditionalFile(
            "runbooks/a.md", "{|SOP0003:<!-- supportops:ignore SOP5002 -->|}\n" + RunbookText.Valid, "Runbook"));

    private static Task Fires(string file) => Verify.FiresAsync<ContentFileAnalyzer>(
        "class Sample { }", scenario => scenario.AdditionalFile("team/ada_quill.yaml", file, "SupportTeam"));

    private static Task IsSilent(string file) => Verify.IsSilentAsync<ContentFileAnalyzer>(
        "class Sample { }", scenario => scenario.AdditionalFile("team/ada_quill.yaml", file, "SupportTeam"));
}
