using SupportOps.Analyzers.Runbooks;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Runbooks;

/// <summary>What the pages of the rules do not show.</summary>
public sealed class RunbookAnalyzerTests
{
    private const string Code = "class Sample { }";

    [Fact]
    public Task Runbook_InOrder_IsSilent() => IsSilent(RunbookText.Valid);

    [Fact]
    public Task Runbook_WithoutAReferenceToSupportOps_IsCheckedAllTheSame() => Verify.FiresAsync<RunbookAnalyzer>(
        Code,
        scenario => scenario.WithoutSupportOps().AdditionalFile(
            "a.md", RunbookText.Valid.Replace("| DRI | `@ada` |", "{|SOP5002:| DRI | ||}", StringComparison.Ordinal), "Runbook"));

    [Theory]
    [InlineData(null)]
    [InlineData("SupportTeam")]
    public Task File_OfNoOrAnotherKind_IsSilent(string? kind) => Verify.IsSilentAsync<RunbookAnalyzer>(
        Code, scenario => scenario.AdditionalFile("a.md", "# Nothing\n", kind));

    [Theory]
    [InlineData("")]
    [InlineData("\n \t\n")]
    public Task Runbook_ThatIsEmpty_IsLeftToSop0002(string text) => IsSilent(text);

    [Fact]
    public Task Runbook_OfTwoFaults_HasBoth() => Fires(RunbookText.Valid
        .Replace("| DRI | `@ada` |", "{|SOP5002:| DRI | ||}", StringComparison.Ordinal)
        .Replace("| Turn it on | | 1h15m |", "{|SOP5005:| Turn it on | | long ||}", StringComparison.Ordinal));

    [Theory]
    [InlineData("2031-03-10 - 23:30 UTC+02:00")]
    [InlineData("2031-03-10 - 23:30 Z")]
    [InlineData("2031-03-10 - 23:30 Europe/Berlin")]
    public Task Schedule_WithAZone_IsSilent(string schedule) => IsSilent(
        RunbookText.Valid.Replace("2031-03-10 - 23:30 UTC", schedule, StringComparison.Ordinal));

    [Fact]
    public Task Schedule_InThePast_IsSilent() => IsSilent(
        RunbookText.Valid.Replace("2031-03-10", "1999-03-10", StringComparison.Ordinal));

    [Fact]
    public Task Directive_OverALine_SilencesItsRuleThere() => IsSilent(RunbookText.Valid.Replace(
        "| DRI | `@ada` |", "<!-- supportops:ignore SOP5002 nobody yet -->\n| DRI | |", StringComparison.Ordinal));

    [Fact]
    public Task Directive_BehindFrontMatter_IsAtTheTop() => IsSilent(
        "---\ntitle: x\n---\n\n<!-- supportops:ignore-file SOP5002 a draft -->\n"
            + RunbookText.Valid.Replace("`@ada`", string.Empty, StringComparison.Ordinal));

    private static Task Fires(string file) => Verify.FiresAsync<RunbookAnalyzer>(
        Code, scenario => scenario.AdditionalFile("runbooks/acme.md", file, "Runbook"));

    private static Task IsSilent(string file) => Verify.IsSilentAsync<RunbookAnalyzer>(
        Code, scenario => scenario.AdditionalFile("runbooks/acme.md", file, "Runbook"));
}
