using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class TokenNotPassedAnalyzerTests
{
    // What one body has around it: {0} is the call, marked for the rule that reports it.
    public static TheoryData<string, string> Ours => new()
    {
        { "nullable parameter", "async Task M(CalendlyClient c, CancellationToken? t) => await {0};" },
        { "optional nullable parameter", "async Task M(CalendlyClient c, CancellationToken? t = null) => await {0};" },
        { "first parameter", "async Task M(CancellationToken t, CalendlyClient c) => await {0};" },
        { "local", "async Task M(CalendlyClient c, CancellationTokenSource s) { var t = s.Token; await {0}; }" },
        { "request", "async Task M(CalendlyClient c, Microsoft.AspNetCore.Http.HttpContext h) => await {0};" },
        {
            "awaited lambda",
            "async Task M(CalendlyClient c, CancellationToken t) => await Task.Run(async () => await {0});"
        },
        {
            "projection",
            "Task M(CalendlyClient c, int[] x, CancellationToken t) => Task.WhenAll(x.Select(async i => await {0}));"
        },
        { "lambda of a field", "Func<CalendlyClient, CancellationToken, Task> F = async (c, t) => await {0};" },
        {
            "lambda of a property",
            "Func<CalendlyClient, CancellationToken, Task> P { get; } = async (c, t) => await {0};"
        },
        {
            "local function in a lambda",
            """
            async Task M(CalendlyClient c, CancellationToken t) => await Task.Run(async () =>
                { await L(); async Task L() => await {0}; });
            """
        },
    };

    public static TheoryData<string, string> OfTheSdk => new()
    {
        { "parameter", "async Task M(CalendlyClient c, CancellationToken t) => await {0};" },
        { "optional parameter", "async Task M(CalendlyClient c, CancellationToken t = default) => await {0};" },
        { "not awaited", "Task M(CalendlyClient c, CancellationToken t) => {0};" },
        { "local function", "async Task M(CalendlyClient c, CancellationToken t) { await L(); async Task L() => await {0}; }" },
        { "lambda with a token", "Func<CancellationToken, Task> M(CalendlyClient c) => async t => await {0};" },
        { "parameter and local", "async Task M(CalendlyClient c, CancellationToken t) { var u = t; await {0}; }" },
        {
            "parameter and request",
            "async Task M(CalendlyClient c, Microsoft.AspNetCore.Http.HttpContext h, CancellationToken t) => await {0};"
        },
    };

    public static TheoryData<string, string> OfNobody => new()
    {
        { "no token", "async Task M(CalendlyClient c) => await {0};" },
        {
            "static lambda",
            """
            async Task M(CalendlyClient[] x, CancellationToken t) =>
                await Task.WhenAll(x.Select(static async c => await {0}));
            """
        },
        {
            "static local function",
            """
            async Task M(CalendlyClient x, CancellationTokenSource s)
                { var t = s.Token; await L(x); static async Task L(CalendlyClient c) => await {0}; }
            """
        },
        {
            "kept lambda",
            "void M(CalendlyClient c, CancellationToken t) { Func<Task> f = async () => await {0}; _ = f; }"
        },
        {
            "handler of an event",
            """
            event Action E = delegate { };
            public void M(CalendlyClient c, CancellationToken t) => E += async () => await {0};
            """
        },
        {
            "token of another scope",
            "async Task M(CalendlyClient c, CancellationTokenSource s) { { var t = s.Token; _ = t; } await {0}; }"
        },
        {
            "later local",
            "async Task M(CalendlyClient c, CancellationTokenSource s) { await {0}; var t = s.Token; _ = t; }"
        },
        { "source alone", "async Task M(CalendlyClient c, CancellationTokenSource s) => await {0};" },
        { "out parameter", "Task M(CalendlyClient c, out CancellationToken? t) { t = null; return {0}; }" },
    };

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task Call_WithATokenThatCa2016Misses_IsReportedHereOnly(string situation, string member)
    {
        var (own, sdk) = await FindAsync(member);

        Assert.True(own == 1, situation);
        Assert.True(sdk is null or 0, situation);
    }

    [Theory]
    [MemberData(nameof(OfTheSdk))]
    public async Task Call_WithATokenThatCa2016Sees_IsLeftToIt(string situation, string member)
    {
        var (own, sdk) = await FindAsync(member);

        Assert.True(own == 0, situation);
        Assert.True(sdk is null or 1, situation);
    }

    [Theory]
    [MemberData(nameof(OfNobody))]
    public async Task Call_WithoutATokenForIt_IsSilent(string situation, string member)
    {
        var (own, _) = await FindAsync(member);

        Assert.True(own == 0, situation);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("CancellationToken.None")]
    public Task Call_ThatSaysItHasNoToken_IsSilent(string argument) => Verify.IsSilentAsync<TokenNotPassedAnalyzer>(
        Code($"async Task M(CalendlyClient c, CancellationToken? t) => await c.GetCurrentUserAsync({argument});", ""));

    [Fact]
    public Task Call_OfAnotherLibrary_IsSilent() => Verify.IsSilentAsync<TokenNotPassedAnalyzer>(
        Code("async Task M(HttpClient c, CancellationToken? t) => await c.GetStringAsync(new Uri(\"https://x.invalid\"));", ""));

    [Fact]
    public Task Call_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<TokenNotPassedAnalyzer>(
        Code("async Task M(CalendlyClient c, CancellationToken? t) => await c.GetCurrentUserAsync();", ""),
        given => given.Generated());

    [Fact]
    public Task Message_NamesTheCallAndTheToken() => Verify.FiresAsync<TokenNotPassedAnalyzer>(
        Code("async Task M(CalendlyClient c, CancellationToken? t) => await {0};", $"[|{Call}|]"),
        given => given.Saying("GetCurrentUserAsync", "t ?? default"));

    [Theory]
    [InlineData("CancellationToken? t", "t ?? default")]
    [InlineData("Microsoft.AspNetCore.Http.HttpContext t", "t.RequestAborted")]
    public Task Fix_OfACallWithoutArguments_PassesTheToken(string parameter, string expected) =>
        Verify.FixesAsync<TokenNotPassedAnalyzer, TokenNotPassedFix>(
            Code($"async Task M(CalendlyClient c, {parameter}) => await {{0}};", $"[|{Call}|]"),
            Code($"async Task M(CalendlyClient c, {parameter}) => await c.GetCurrentUserAsync({expected});", ""));

    [Fact]
    public Task Fix_OfACallThatLeavesOutMore_PassesItByName() =>
        Verify.FixesAsync<TokenNotPassedAnalyzer, TokenNotPassedFix>(
            Code(Listing, "[|c.ListSubscriptionsAsync(o)|]"),
            Code(Listing, "c.ListSubscriptionsAsync(o, cancellationToken: t)"));

    [Fact]
    public Task Fix_OfACallInACall_PassesBoth() =>
        Verify.FixesAsync<TokenNotPassedAnalyzer, TokenNotPassedFix>(
            Code(Nested, "[|c.GetSubscriptionAsync((await [|c.GetSubscriptionAsync(r)|])!.Reference)|]"),
            Code(Nested, "c.GetSubscriptionAsync((await c.GetSubscriptionAsync(r, t))!.Reference, t)"));

    [Theory]
    [InlineData("async Task M(CalendlyClient c, OrganizationReference o, CancellationToken? t, CancellationToken u, int n)"
        + " { await foreach (var x in c.ListSubscriptionsAsync(o).WithCancellation(u)) { _ = x; } }")]
    [InlineData("async Task M(CalendlyClient c, OrganizationReference o, CancellationToken u, int n)"
        + " { await foreach (var x in c.ListSubscriptionsAsync(o).ConfigureAwait(false).WithCancellation(u)) { _ = x; } }")]
    [InlineData("async Task M(CalendlyClient c, OrganizationReference o, CancellationToken u, int n)"
        + " { var all = c.ListSubscriptionsAsync(o); await foreach (var x in all.WithCancellation(u)) { _ = x; } }")]
    [InlineData("Task<int> M(CalendlyClient c, OrganizationReference o, CancellationToken u, int n)"
        + " => Count(c.ListSubscriptionsAsync(o), u); static Task<int> Count(object all, CancellationToken t) => Task.FromResult(1);")]
    public Task Call_WhoseResultGoesToWhatTakesTheToken_IsSilent(string member) =>
        Verify.IsSilentAsync<TokenNotPassedAnalyzer>(Code(member, string.Empty));

    [Theory]
    [InlineData("try { await Task.Yield(); } finally { await c.GetCurrentUserAsync(); }")]
    [InlineData("try { await Task.Yield(); } catch (OperationCanceledException) { await c.GetCurrentUserAsync(); }")]
    [InlineData("try { await Task.Yield(); } catch (TaskCanceledException) { await c.GetCurrentUserAsync(); }")]
    public Task Call_ThatCleansUp_IsSilent(string body) => Verify.IsSilentAsync<TokenNotPassedAnalyzer>(
        Code($"async Task M(CalendlyClient c, CancellationToken? t) {{ {body} }}", string.Empty));

    [Theory]
    [InlineData("try { await {0}; } finally { await Task.Yield(); }")]
    [InlineData("try { await Task.Yield(); } catch (TimeoutException) { await {0}; }")]
    public Task Call_BesideACleanup_IsReported(string body) => Verify.FiresAsync<TokenNotPassedAnalyzer>(
        Code($"async Task M(CalendlyClient c, CancellationToken? t) {{ {body} }}", $"[|{Call}|]"));

    [Fact]
    public void Message_NamesTheWayToGoOn() => Assert.Contains(
        "CancellationToken.None",
        TokenNotPassedAnalyzer.Rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public Task Tokens_ThatAreTwo_AreBothNamedAndNoneIsChosen() => Verify.FiresAsync<TokenNotPassedAnalyzer>(
        Code(TwoTokens, $"[|{Call}|]"), given => given.Saying("GetCurrentUserAsync", "t' or 'u"));

    [Fact]
    public Task Fix_WithTwoTokens_IsNotOffered() =>
        Verify.IsNotFixedAsync<TokenNotPassedAnalyzer, TokenNotPassedFix>(Code(TwoTokens, $"[|{Call}|]"));

    [Fact]
    public Task Fix_WithTwoTokensOfWhichOneIsPassed_PassesThatOne() =>
        Verify.FixesAsync<TokenNotPassedAnalyzer, TokenNotPassedFix>(
            Code(OnePassed, $"[|{Call}|]"), Code(OnePassed, "c.GetCurrentUserAsync(u)"));

    private const string TwoTokens =
        "async Task M(CancellationToken t, CancellationToken u, CalendlyClient c) => await {0};";

    private const string OnePassed =
        "async Task M(CancellationToken t, CancellationToken u, CalendlyClient c) { await Task.Delay(1, u); await {0}; }";

    private const string Call = "c.GetCurrentUserAsync()";
    private const string Listing =
        "object M(CancellationToken t, CalendlyClient c, OrganizationReference o) => {0};";

    private const string Nested =
        "async Task M(CancellationToken t, CalendlyClient c, SupportOps.Calendly.Webhooks.SubscriptionReference r) => await {0};";

    // CA2016 may report other calls of the sample, such as Task.Run.
    private static async Task<(int Own, int? Sdk)> FindAsync(string member)
    {
        var scenario = Scenario.Of(Code(member, Call), given: null);
        var own = new TokenNotPassedAnalyzer();
        var project = TestSolution.Empty.AddProject("Sample", scenario, Variation.Plain, own);
        await Analysis.CompilesAsync(project, "The sample");
        var found = (await Analysis.RunAsync(project, isConcurrent: true, own)).Length;
        return SdkTokenRule.Create() is { } rule
            ? (found, (await Analysis.RunAsync(project, isConcurrent: true, rule)).Count(IsOfTheCall))
            : (found, null);
    }

    private static bool IsOfTheCall(Diagnostic finding) => finding.Id == "CA2016"
        && finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, 2) == "c.";

    private static string Code(string member, string call) =>
        $$"""
        using SupportOps.Calendly;

        public sealed class Sample
        {
            public {{member.Replace("{0}", call, StringComparison.Ordinal)}}
        }
        """;
}
