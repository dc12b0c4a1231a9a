using SupportOps.Analyzers.Tests.Harness.Samples;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>The harness finds what is wrong with a fix.</summary>
public sealed class VerifyFixTests
{
    private const string Before = "class Sample\n{\n    void [|Bad|]() { }\n    void [|Bad|](int x) { }\n}\n";
    private const string After = "class Sample\n{\n    void Good() { }\n    void Good(int x) { }\n}\n";

    [Fact]
    public Task Fix_OfEach_Passes() => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(Before, After);

    [Fact]
    public Task Fix_InANamespace_Passes() => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(
        "namespace Some;\n" + Before, "namespace Some;\n" + After);

    [Fact]
    public Task Fix_OfAProgram_Passes() => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(
        "Console.WriteLine();\n" + Before, "Console.WriteLine();\n" + After);

    [Fact]
    public Task Finding_ThatStays_IsMarkedAfterwards() => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(
        "class Sample { void [|Bad|]() { } void [|Worse|]() { } }",
        "class Sample { void Good() { } void [|Worse|]() { } }");

    [Fact]
    public Task Finding_ThatStaysUnmarked_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(
            "class Sample { void [|Bad|]() { } void [|Worse|]() { } }",
            "class Sample { void Good() { } void Worse() { } }"),
        "after the fix");

    [Fact]
    public Task Text_ThatIsNotTheResult_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, GoodNameFix>(Before, After + "\n"), "fixed one by one");

    [Fact]
    public Task Fix_ThatChangesNothing_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, IdleFix>(Before, After), "changes nothing");

    [Fact]
    public Task Fix_WhoseResultDoesNotCompile_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, BreakingFix>(
            "class Sample { void [|Bad|]() { } }", "class Sample { void class() { } }"),
        "does not compile");

    [Fact]
    public Task Fix_ThatCannotFixAll_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, SingleFix>(Before, After), "cannot fix all");

    [Fact]
    public Task Fix_ThatLeavesItsScope_Fails() => VerifyTests.FailsAsync(
        () => Verify.FixesAsync<ForbiddenNameAnalyzer, TooWideFix>(Before, After), "all of the Document");

    [Fact]
    public async Task Fix_ThatIsNotOffered_IsSaidApart()
    {
        await Verify.IsNotFixedAsync<ForbiddenNameAnalyzer, GoodNameFix>("class Sample { void [|Worse|]() { } }");
        await VerifyTests.FailsAsync(
            () => Verify.IsNotFixedAsync<ForbiddenNameAnalyzer, GoodNameFix>("class Sample { void [|Bad|]() { } }"),
            "offers something");
    }
}
