using SupportOps.Analyzers.Health;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Health;

public sealed class OptionValueAnalyzerTests
{
    private const string Code = "public class Sample;";

    [Theory]
    [InlineData("supportops.extra_role_id", "did you mean 'supportops.extra_role_ids'")]
    [InlineData("supportops.xtra_role_ids", "did you mean 'supportops.extra_role_ids'")]
    [InlineData("supportops.colour", "remove it")]
    [InlineData("supportops.x", "remove it")]
    public Task Key_ThatNoRuleReads_IsReportedWithTheNearest(string key, string remedy) =>
        Verify.FiresAsync<OptionValueAnalyzer>(
            Code,
            given => given.Option(key, "1").AlsoReports("SOP0001")
                .Saying($"No rule reads the setting '{key}'", remedy));

    [Theory]
    [InlineData("abc")]
    [InlineData("1,")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public Task Value_ThatNoRuleUnderstands_IsReported(string value) => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Option("supportops.extra_role_ids", value).AlsoReports("SOP0001"));

    [Fact]
    public Task Value_InAGlobalConfig_IsReported() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.GlobalOption("supportops.extra_role_ids", "x").AlsoReports("SOP0001")
            .Saying(
                "'x' is no value of the setting 'supportops.extra_role_ids'",
                "write role ids: numbers with commas between them"));

    [Fact]
    public Task List_WithOneBadPart_NamesThatPartAlone() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Option("supportops.extra_role_ids", "1, abc, 22, -4").AlsoReports("SOP0001")
            .Saying(
                "'abc, -4' is no value of the setting 'supportops.extra_role_ids'",
                "write role ids: numbers with commas between them"));

    [Theory]
    [InlineData("5")]
    [InlineData("2147483648")]
    public Task Number_OutOfRange_NamesTheRange(string value) => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Option("supportops.max_line_length", value).AlsoReports("SOP0001")
            .Saying(
                $"'{value}' is no value of the setting 'supportops.max_line_length'",
                "write a whole number from 20 to 2147483647"));

    [Fact]
    public Task Key_OfManyFiles_IsReportedOnce() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Source("Other.cs", "class Other;").Source("More.cs", "class More;")
            .AdditionalFile("team/a.yaml", "name: a\n", "SupportTeam")
            .GlobalOption("supportops.colour", "red").Option("supportops.colour", "blue").AlsoReports("SOP0001"));

    [Fact]
    public Task Keys_ThatAreWrong_AreReportedEach() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Option("supportops.colour", "red").Option("supportops.extra_role_ids", "x")
            .AlsoReports("SOP0001").AlsoReports("SOP0001"));

    [Theory]
    [InlineData("Strict!")]
    [InlineData("recomended")]
    public Task Mode_ThatDoesNotExist_IsReported(string mode) => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Property("SupportOpsAnalysisMode", mode).AlsoReports("SOP0001")
            .Saying($"'{mode}' is no mode of SupportOpsAnalysisMode", "write none, recommended, strict, all"));

    [Theory]
    [InlineData("none")]
    [InlineData("Strict")]
    [InlineData(" all ")]
    [InlineData("")]
    public Task Mode_ThatExists_IsSilent(string mode) => Verify.IsSilentAsync<OptionValueAnalyzer>(
        Code, given => given.Property("SupportOpsAnalysisMode", mode));

    [Theory]
    [InlineData("supportops.extra_role_ids", "1, 22")]
    [InlineData("supportops.extra_role_ids", "")]
    [InlineData("supportops.team.domains", " ")]
    [InlineData("SupportOps.Extra_Role_Ids", "1")]
    [InlineData("max_line_length", "abc")]
    [InlineData("supportopsx.colour", "1")]
    public Task Setting_ThatIsValidOrNotOurs_IsSilent(string key, string value) =>
        Verify.IsSilentAsync<OptionValueAnalyzer>(Code, given => given.Option(key, value));

    [Fact]
    public Task Key_InAProjectWithoutSupportOps_IsReported() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.WithoutSupportOps().Option("supportops.colour", "red").AlsoReports("SOP0001"));

    [Fact]
    public Task Key_BesideGeneratedCodeOnly_IsReported() => Verify.FiresAsync<OptionValueAnalyzer>(
        Code, given => given.Generated().Option("supportops.colour", "red").AlsoReports("SOP0001"));

    [Fact]
    public Task Rule_ThatIsOff_IsSilent() => Verify.IsSilentAsync<OptionValueAnalyzer>(
        Code, given => given.Option("supportops.colour", "red")
            .GlobalOption("dotnet_diagnostic.SOP0001.severity", "none"));
}
