using Microsoft.CodeAnalysis.CSharp;
using SupportOps.Analyzers.Tests.Harness.Samples;
using Xunit.Sdk;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>The harness finds what is wrong with a test, a rule and a fix.</summary>
public sealed class VerifyTests
{
    private const string Bad = "class Sample { void [|Bad|]() { } }";
    private const string Good = "class Sample { void Good() { } }";

    [Fact]
    public Task Finding_AtItsMark_Passes() => Verify.FiresAsync<ForbiddenNameAnalyzer>(Bad);

    [Fact]
    public Task Finding_WithItsId_Passes() =>
        Verify.FiresAsync<ForbiddenNameAnalyzer>("class Sample { void {|TST0001:Bad|}() { } }");

    [Theory]
    [InlineData("class Sample { void [|Good|]() { } }", "missing: \n  /code/Sample.cs(1,21): TST0001 Good")]
    [InlineData("class Sample { void [|Bad|]() { } void Bad(int x) { } }", "not expected: \n  /code/Sample.cs(1,")]
    [InlineData("class Sample { void [|Bad()|] { } }", "missing: \n  /code/Sample.cs(1,21): TST0001 Bad()")]
    [InlineData("class Sample { void {|TST0002:Bad|}() { } }", "missing: \n  /code/Sample.cs(1,21): TST0002 Bad")]
    [InlineData("class Sample { void Good() { } }", "Nothing is marked")]
    [InlineData("class Sample { void [|Bad|]() { Undefined(); } }", "does not compile")]
    [InlineData("class Sample { void [|Bad|]() { } void Throw() { } }", "on purpose")]
    public Task Marks_ThatAreNotTheFindings_Fail(string markup, string reason) =>
        FailsAsync(() => Verify.FiresAsync<ForbiddenNameAnalyzer>(markup), reason);

    [Theory]
    [InlineData("class Sample { void Bad() { } }", "not expected: \n  /code/Sample.cs(1,")]
    [InlineData("class Sample { void [|Good|]() { } }", "Something is marked")]
    [InlineData("class Sample { void Throw() { } }", "on purpose")]
    public Task Silence_ThatIsNone_Fails(string code, string reason) =>
        FailsAsync(() => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(code), reason);

    [Fact]
    public Task Code_BrokenOnPurpose_MayBeReported() => Verify.FiresAsync<ForbiddenNameAnalyzer>(
        "class Sample { void [|Bad|]() { Undefined(); }", given => given.Broken());

    [Fact]
    public async Task Arguments_OtherThanThoseOfTheMessage_Fail()
    {
        await Verify.FiresAsync<ForbiddenNameAnalyzer>(Bad, given => given.Saying("Bad"));
        await FailsAsync(
            () => Verify.FiresAsync<ForbiddenNameAnalyzer>(Bad, given => given.Saying("Worse")),
            "Worse is forbidden");
        await FailsAsync(
            () => Verify.FiresAsync<ForbiddenNameAnalyzer>(Bad, given => given.Saying("Bad").Saying("Bad")),
            "1 findings");
    }

    [Fact]
    public Task Severity_None_Silences() => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(
        MarkedText.Parse(Bad).Text, given => given.Severity("TST0001", "none"));

    [Fact]
    public Task Code_ThatIsGenerated_IsSilent() => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(
        MarkedText.Parse(Bad).Text, given => given.Generated());

    [Fact]
    public Task Pragma_Silences() => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(
        "#pragma warning disable TST0001\n" + MarkedText.Parse(Bad).Text);

    [Fact]
    public async Task Finding_WithoutAPlace_IsExpectedByName()
    {
        await Verify.FiresAsync<ForbiddenNameAnalyzer>(
            Good, given => given.GlobalOption("test.odd", "x").AlsoReports("TST0001").Saying("x"));
        await FailsAsync(
            () => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(Good, given => given.GlobalOption("test.odd", "x")),
            "not expected");
    }

    [Fact]
    public async Task AdditionalFile_OfAKind_IsMarkedLikeCode()
    {
        await Verify.FiresAsync<ForbiddenNameAnalyzer>(
            Good, given => given.AdditionalFile("team/a.yaml", "[|name: x|]\nrole: y\n", "Odd"));
        await Verify.IsSilentAsync<ForbiddenNameAnalyzer>(
            Good, given => given.AdditionalFile("team/a.yaml", "name: x\n", "Even").AdditionalFile("b", "", null));
        await FailsAsync(
            () => Verify.FiresAsync<ForbiddenNameAnalyzer>(
                Good, given => given.AdditionalFile("team/a.yaml", "name: [|x|]\n", "Odd")),
            "missing: \n  /code/team/a.yaml(1,7): TST0001 x");
    }

    [Fact]
    public async Task Version_OfTheLanguage_IsWhatWasAskedFor()
    {
        const string Code = "class Sample { int[] x = [1]; }";
        await Verify.IsSilentAsync<ForbiddenNameAnalyzer>(Code);
        await FailsAsync(
            () => Verify.IsSilentAsync<ForbiddenNameAnalyzer>(
                Code, given => given.Language(LanguageVersion.CSharp11)),
            "does not compile");
    }

    [Fact]
    public Task Statements_AtTheTop_MakeAProgram() => Verify.FiresAsync<ForbiddenNameAnalyzer>(
        "Console.WriteLine();\n" + Bad);

    [Fact]
    public Task Suppressor_SuppressesWhatIsMarked() => Verify.SuppressesAsync<MainSuppressor, ForbiddenNameAnalyzer>(
        "class Sample { void [|Bad|]() { } void Main() { } }",
        given => given.Source("Other.cs", "class Other { void Bad() { } }"));

    [Fact]
    public Task Suppressor_ThatDoesNot_Fails() => FailsAsync(
        () => Verify.SuppressesAsync<MainSuppressor, ForbiddenNameAnalyzer>(Bad), "missing: \n");

    internal static async Task FailsAsync(Func<Task> test, string reason)
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(test);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
