using SupportOps.Analyzers.Health;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Tests.Runbooks;
using SupportOps.Analyzers.Tests.TeamFiles;

namespace SupportOps.Analyzers.Tests.Health;

/// <summary>Files of the project: which are checked, what directives silence, what is said of files in no order.</summary>
public sealed class ContentFileAnalyzerTests
{
    private const string Code = "class Sample { }";
    private const string Unknown = "hobby: kites\n";

    [Fact]
    public Task TeamFile_InOrder_IsSilent() => TeamIsSilent(TeamFileText.Valid);

    [Fact]
    public Task Runbook_InOrder_IsSilent() => RunbookIsSilent(RunbookText.Valid);

    [Fact]
    public Task TeamFile_WithAFault_IsReportedAtItsPlace() => TeamFires(
        TeamFileText.Valid.Replace("region: EMEA", "region: {|SOP4017:EMAE|}", StringComparison.Ordinal));

    [Fact]
    public Task TeamFile_WithoutAReferenceToSupportOps_IsCheckedAllTheSame() => TeamFires(
        TeamFileText.Valid + "{|SOP4003:hobby: kites|}\n", scenario => scenario.WithoutSupportOps());

    [Fact]
    public Task TeamFile_ThatIsNoItemOfOurs_IsSilent() => Verify.IsSilentAsync<ContentFileAnalyzer>(
        Code, scenario => scenario.AdditionalFile("team/ada_quill.yaml", "name: [", kind: null));

    [Fact]
    public Task File_OfAnUnknownKind_IsSilent() => Verify.IsSilentAsync<ContentFileAnalyzer>(
        Code, scenario => scenario.AdditionalFile("team/ada_quill.yaml", "name: [", kind: "Other"));

    [Fact]
    public Task Rule_ThatAGlobalConfigTurnsOff_IsSilent() => TeamIsSilent(
        TeamFileText.Valid + Unknown, scenario => scenario.GlobalOption("dotnet_diagnostic.SOP4003.severity", "none"));

    [Fact]
    public Task TeamFile_ThatIsEmpty_HasNoPlainYamlAndNothingElse() => TeamFires("{|SOP4001:|}");

    [Fact]
    public Task Runbook_ThatIsEmpty_SaysOnlyThat() => RunbookFires("{|SOP0002:|}\n");

    [Fact]
    public Task Runbook_WithFaults_IsReportedByLine() => RunbookFires(RunbookText.Valid
        .Replace("| DRI | `@ada` |", "{|SOP5002:| DRI | ||}", StringComparison.Ordinal)
        .Replace("| Turn it on | | 1h15m |", "{|SOP5005:| Turn it on | | long ||}", StringComparison.Ordinal));

    [Fact]
    public Task Directive_OverALine_SilencesItsRuleThere() => TeamIsSilent(
        TeamFileText.Valid + "# supportops:ignore SOP4003 until the schema has it\n" + Unknown);

    [Fact]
    public Task Directives_OverOneLine_BothCount() => TeamIsSilent(
        TeamFileText.Valid.Replace("region: EMEA", "region: {}", StringComparison.Ordinal).Replace(
            "region", "# supportops:ignore SOP4010 one\n# supportops:ignore SOP4010 two\nregion", StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheFile_SilencesItsRuleEverywhere() => TeamIsSilent(
        "# supportops:ignore-file SOP4003, SOP4026 old keys\n" + TeamFileText.Valid + Unknown + "hobbies: []\n");

    [Fact]
    public Task Directive_OverAnotherLine_SilencesNothing() => TeamFires(
        "{|SOP0004:# supportops:ignore SOP4003 why|}\n" + TeamFileText.Valid + "{|SOP4003:hobby: kites|}\n");

    [Fact]
    public Task Directive_OverALineInOrder_IsStale() => TeamFires(
        TeamFileText.Valid.Replace(
            "region: EMEA", "{|SOP0004:# supportops:ignore SOP4017 why|}\nregion: EMEA", StringComparison.Ordinal));

    [Theory]
    [InlineData("# supportops:ignore SOP4003")]
    [InlineData("# supportops:ignore SOP5001 is about runbooks")]
    [InlineData("# supportops:ignore SOP9999 is no rule")]
    [InlineData("# supportops:ignore no number")]
    [InlineData("# supportops:ignore")]
    [InlineData("# supportops:ignore-file SOP4003 below the top")]
    public Task Directive_ThatIsFaulty_SilencesNothing(string directive) => TeamFires(
        TeamFileText.Valid + "{|SOP0003:" + directive + "|}\n{|SOP4003:hobby: kites|}\n");

    [Theory]
    [InlineData("# supportops:ignored SOP4003")]
    [InlineData("# see supportops:ignore")]
    public Task Comment_ThatIsNoDirective_IsNone(string comment) => TeamIsSilent(TeamFileText.Valid + comment + "\n");

    [Fact]
    public Task Directive_OfMarkdown_SilencesTheNextLine() => RunbookIsSilent(RunbookText.Valid.Replace(
        "| DRI | `@ada` |", "<!-- supportops:ignore SOP5002 nobody yet -->\n| DRI | |", StringComparison.Ordinal));

    [Fact]
    public Task Directive_OfMarkdown_MayStandBehindFrontMatter() => RunbookIsSilent(
        "---\ntitle: x\n---\n\n<!-- supportops:ignore-file SOP5002 a draft -->\n"
            + RunbookText.Valid.Replace("`@ada`", string.Empty, StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheSet_SilencesTheRule() => TeamIsSilent(TeamFileText.Valid.Replace(
        "reports_to: null", "# supportops:ignore SOP4018 she has no file\nreports_to: Zoe", StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheSet_CanBeStale() => TeamFires(TeamFileText.Valid.Replace(
        "reports_to: null", "{|SOP0004:# supportops:ignore SOP4018 she has no file|}\nreports_to: null", StringComparison.Ordinal));

    private static Task TeamFires(string file, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<ContentFileAnalyzer>(Code, scenario => Team(scenario, file, given));

    private static Task TeamIsSilent(string file, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<ContentFileAnalyzer>(Code, scenario => Team(scenario, file, given));

    private static Scenario Team(Scenario scenario, string file, Func<Scenario, Scenario>? given) =>
        (given ?? (same => same))(scenario.AdditionalFile("team/" + TeamFileText.Name, file, "SupportTeam"));

    private static Task RunbookFires(string file) => Verify.FiresAsync<ContentFileAnalyzer>(
        Code, scenario => scenario.AdditionalFile("runbooks/acme.md", file, "Runbook"));

    private static Task RunbookIsSilent(string file) => Verify.IsSilentAsync<ContentFileAnalyzer>(
        Code, scenario => scenario.AdditionalFile("runbooks/acme.md", file, "Runbook"));
}
