using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Tests.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class SecretInSourceAnalyzerTests
{
    private static readonly string Token = "gl" + "pat-" + SecretShapes.Body(20);

    // {0} is a token.
    public static TheoryData<string> Writings =>
    [
        "object Value => [|\"{0}\"|];",
        "object Value => [|\"Bearer {0}\"|];",
        "object Value => [|@\"{0}\"|];",
        "object Value => [|\"\"\"{0}\"\"\"|];",
        "static ReadOnlySpan<byte> Value => [|\"{0}\"u8|];",
        "object Value => $\"[|{0} |]{Environment.NewLine}\";",
        "const string Value = [|\"{0}\"|];",
        "object Value(string token = [|\"{0}\"|]) => token;",
        "[Obsolete([|\"{0}\"|])] public object Value => 1;",
        "bool Value(string token) => token == [|\"{0}\"|];",
        "const string A = [|\"{0}\"|]; public object Value => \"Bearer \" + A;",
        "const string A = [|\"{0}\"|]; public object Value => $\"Bearer {A}\";",
        "object Value => \"Bearer \" + [|\"{0}\"|];",
    ];

    public static TheoryData<string> Pieces =>
    [
        "object Value => [|\"{0}\" + \"{1}\"|];",
        "object Value => [|\"Bearer \" + (\"{0}\" + \"{1}\")|];",
        "const string A = \"{0}\"; public object Value => [|A + \"{1}\"|];",
        "const string A = \"{0}\"; public object Value => [|$\"{A}{1}\"|];",
    ];

    public static TheoryData<string, string> Bindings => new()
    {
        { "Zendesk", "string ZendeskToken => [|\"{0}\"|];" },
        { "Zendesk", "void M() { var zendeskApiToken = [|\"{0}\"|]; _ = zendeskApiToken; }" },
        { "Zendesk", "void M(string zendeskToken) => zendeskToken = [|\"{0}\"|];" },
        { "Zendesk", "object Value => new SupportOps.Zendesk.ZendeskOptions { ApiToken = [|\"{0}\"|] };" },
        { "Zendesk", "object Value => SupportOps.Zendesk.ZendeskCredential.OAuth([|\"{0}\"|]);" },
        { "Zendesk", "void M(Dictionary<string, string> s) => s[\"Zendesk:Token\"] = [|\"{0}\"|];" },
        { "Zendesk", "void M(Dictionary<string, string> s) => s.Add(\"zendesk_token\", [|\"{0}\"|]);" },
        { "Zendesk", "object Value => [|\"zendesk token {0}\"|];" },
        { "Foreign", "object Value => new SupportOps.Calendly.CalendlyOptions { Token = [|\"{0}\"|] };" },
        { "Calendly", "object Value => [|\"{0}\"|];" },
        { "PagerDuty", "string PagerDutyKey { get; } = [|\"{0}\"|];" },
    };

    public static TheoryData<string, string> Unbound => new()
    {
        { "Zendesk", "object Value => \"{0}\";" },
        { "Zendesk", "string Token => \"{0}\";" },
        { "Zendesk", "string ZendeskCommit => \"{0}\";" },
        { "Foreign", "string GitHubToken => \"{0}\";" },
        { "Zendesk", "object Value => ZendeskTokenStore.Digest; public static class ZendeskTokenStore { public const string Digest = \"{0}\"; }" },
        { "Zendesk", "class ZendeskTokenStore { public void M() { var digest = \"{0}\"; _ = digest; } }" },
        { "Zendesk", "class ZendeskTokenStore { void N(string digest) { } public void M() => N(\"{0}\"); }" },
        { "Zendesk", "object Value => new SupportOps.Zendesk.ZendeskOptions { Username = \"{0}\" };" },
        { "Digest", "string ZendeskTokenCommit => \"{0}\";" },
        { "Digest", "string ZendeskToken => \"https://gitlab.com/zendesk/token/-/blob/{0}/README.md\";" },
        { "JohnDoe", "string CalendlyToken => \"{0}\";" },
        { "PagerDuty", "string Key => \"{0}\";" },
    };

    [Theory]
    [MemberData(nameof(Writings))]
    public Task Token_InWhateverWriting_IsReported(string member) =>
        Verify.FiresAsync<SecretInSourceAnalyzer>(Code(member, Token));

    [Theory]
    [MemberData(nameof(Pieces))]
    public Task Token_InPiecesOfAConstant_IsReportedOnce(string member) =>
        Verify.FiresAsync<SecretInSourceAnalyzer>(Code(member, Token[..10], Token[10..]));

    [Theory]
    [MemberData(nameof(Bindings))]
    public async Task Text_WhoseNamesTellWhatItIs_IsAWarning(string shape, string member)
    {
        var code = Code(member, ShapeOf(shape));
        await Verify.FiresAsync<SecretInSourceAnalyzer>(code);

        Assert.Equal(DiagnosticSeverity.Warning, (await FindAsync(code)).Severity);
    }

    [Theory]
    [MemberData(nameof(Unbound))]
    public Task Text_WhoseNamesDoNotTell_IsSilent(string shape, string member) =>
        Verify.IsSilentAsync<SecretInSourceAnalyzer>(Code(member, ShapeOf(shape)));

    [Fact]
    public async Task Finding_OfACertainShape_IsAnErrorThatShowsSixCharacters()
    {
        var finding = await FindAsync(Code("object Value => [|\"{0}\"|];", Token));

        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Contains("'" + Token[..6] + "…'", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain(Token[..7], finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("GitLab token", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_WithASeverityOfTheProject_TakesIt()
    {
        var finding = await FindAsync(
            Code("object Value => [|\"{0}\"|];", Token), given => given.Severity("SOP2012", "suggestion"));

        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("object Value => \"glpat-<your token>\";")]
    [InlineData("object Value => \"glpat-xxxxxxxxxxxxxxxxxxxx\";")]
    [InlineData("object Value => \"glpat-example-of-a-Token-1\";")]
    [InlineData("object Value => $\"glpat-{Environment.NewLine}\";")]
    [InlineData("object Value => \"glpat-\" + Environment.NewLine;")]
    [InlineData("object Value => nameof(Value) + \"https://hooks.slack.com/services/\";")]
    public Task Text_ThatIsNoSecret_IsSilent(string member) =>
        Verify.IsSilentAsync<SecretInSourceAnalyzer>(Code(member, string.Empty));

    [Fact]
    public Task Rule_InGeneratedCodeOrWithoutSupportOps_IsSilent() => Task.WhenAll(
        Verify.IsSilentAsync<SecretInSourceAnalyzer>(
            Code("object Value => \"{0}\";", Token), given => given.Generated()),
        Verify.IsSilentAsync<SecretInSourceAnalyzer>(
            Code("object Value => \"{0}\";", Token), given => given.WithoutSupportOps()));

    [Fact]
    public Task Rule_OnBrokenCode_IsSilent() => Verify.IsSilentAsync<SecretInSourceAnalyzer>(
        "public class Sample { object M() => \"glpat-\" + ; string x = \"abc", given => given.Broken().Exactly());

    private static string ShapeOf(string name) => name switch
    {
        "Zendesk" => SecretShapes.Zendesk,
        "Calendly" => SecretShapes.Calendly,
        "Foreign" => SecretShapes.ForeignToken,
        "Digest" => SecretShapes.Hex(40),
        "JohnDoe" => SecretShapes.JohnDoe,
        _ => SecretShapes.PagerDuty,
    };

    private static async Task<Diagnostic> FindAsync(string code, Func<Scenario, Scenario>? given = null)
    {
        var rule = new SecretInSourceAnalyzer();
        var project = TestSolution.Empty.AddProject("Sample", Scenario.Of(code, given), Variation.Plain, rule);
        return Assert.Single(await Analysis.RunAsync(project, isConcurrent: true, rule));
    }

    private static string Code(string member, params string[] pieces)
    {
        var filled = pieces.Select((piece, number) => (Name: "{" + number + "}", piece))
            .Aggregate(member, (text, next) => text.Replace(next.Name, next.piece, StringComparison.Ordinal));
        return filled.StartsWith('[')
            ? "public class Sample { " + filled + " }"
            : "public class Sample { public " + filled + " }";
    }
}
