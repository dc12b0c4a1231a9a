using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Tests.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class LiteralCredentialAnalyzerTests
{
    [Theory]
    [InlineData("new ZendeskOptions { ApiToken = [|\"x\"|] }", "ApiToken", "ZD_TOKEN")]
    [InlineData("new ZendeskOptions { OAuthToken = [|\"x\"|] }", "OAuthToken", "ZD_OAUTH_TOKEN")]
    [InlineData("new CalendlyOptions { Token = [|\"x\" + \"y\"|] }", "Token", "CALENDLY_TOKEN")]
    [InlineData("new GitLabOptions { Token = ([|\"x\"|]) }", "Token", "GL_TOKEN")]
    [InlineData("new GitLabOptions { Token = [|Fakes.Token|] }", "Token", "GL_TOKEN")]
    [InlineData("new GoogleCalendarOptions { KeyJson = [|\"{}\"|] }", "KeyJson", "GOOGLE_CALENDAR_KEY_JSON")]
    [InlineData("GoogleServiceAccountKey.Parse([|\"{}\"|])", "json", "GOOGLE_SERVICE_ACCOUNT_KEY_JSON")]
    [InlineData("ZendeskCredential.ApiToken(\"amy@gitlab.com\", [|\"x\"|])", "token", "ZD_TOKEN")]
    [InlineData("ZendeskCredential.ApiToken(token: [|\"x\"|], username: \"amy\")", "token", "ZD_TOKEN")]
    [InlineData("ZendeskCredential.OAuth([|\"x\"|])", "token", "ZD_OAUTH_TOKEN")]
    [InlineData("new SupportOps.Http.Secret([|\"x\"|])", "Value", "SAMPLE_VALUE")]
    [InlineData("new GitLabClient(new Uri(\"https://x.invalid\"), new([|\"x\"|]))", "token", "GL_TOKEN")]
    [InlineData("new CalendlyClient(new SupportOps.Http.Secret([|\"x\"|]))", "token", "CALENDLY_TOKEN")]
    [InlineData("new GitLabOptions { Token = Environment.GetEnvironmentVariable(\"T\") ?? [|\"abc-def-real\"|] }", "Token", "GL_TOKEN")]
    [InlineData("new GitLabOptions { Token = Environment.ProcessId switch { 1 => [|\"x\"|], _ => \"token\" } }", "Token", "GL_TOKEN")]
    [InlineData("new CalendlyWebhookOptions { SigningKeys = { [|\"x\"|] } }", "SigningKeys", "CALENDLY_SIGNING_KEY")]
    public Task Credential_BoundToALiteral_IsReported(string value, string member, string variable) =>
        Verify.FiresAsync<LiteralCredentialAnalyzer>(Code(value), given => given.Saying(member, variable));

    [Theory]
    [InlineData("new ZendeskOptions { ApiToken = \"\" }")]
    [InlineData("new ZendeskOptions { ApiToken = null }")]
    [InlineData("new ZendeskOptions { ApiToken = nameof(ZendeskOptions) }")]
    [InlineData("new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"ZD_TOKEN\") }")]
    [InlineData("new ZendeskOptions { ApiToken = $\"{Environment.MachineName}-x\" }")]
    [InlineData("new ZendeskOptions { Username = \"amy@gitlab.com\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"test-token\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"<your token>\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"token\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"any-token\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"signing-key\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"{ZD_TOKEN}\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"$ZD_TOKEN\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"Secret\" }")]
    [InlineData("new ZendeskOptions { ApiToken = \"password\" }")]
    [InlineData("new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"T\") ?? \"\" }")]
    [InlineData("new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"T\") ?? throw new TimeoutException() }")]
    [InlineData("new GoogleCalendarOptions { KeyFile = \"key.json\" }")]
    [InlineData("new Uri(\"https://x.invalid\")")]
    public Task Binding_ThatIsNoCredential_IsSilent(string value) =>
        Verify.IsSilentAsync<LiteralCredentialAnalyzer>(Code(value));

    [Theory]
    [InlineData("new ZendeskOptions { ApiToken = [|\"token7Q\"|] }")]
    [InlineData("new ZendeskOptions { ApiToken = [|\"$ecret\"|] }")]
    [InlineData("new ZendeskOptions { ApiToken = [|\"-\"|] }")]
    [InlineData("new ZendeskOptions { ApiToken = Environment.Is64BitProcess ? [|\"x\"|] : ([|\"y\"|]) }")]
    [InlineData("new ZendeskOptions { ApiToken = [|\"my-dog-token\"|] }")]
    public Task Text_ThatIsNearlyAStandIn_IsReported(string value) =>
        Verify.FiresAsync<LiteralCredentialAnalyzer>(Code(value));

    [Fact]
    public Task Credential_InAProjectOfTests_IsSilent() => Verify.IsSilentAsync<LiteralCredentialAnalyzer>(
        Code("new ZendeskOptions { ApiToken = \"x\" }"), given => given.Referencing(typeof(FactAttribute)));

    [Fact]
    public Task Credential_ThatIsSetWhereItIsMissing_IsReported() => Verify.FiresAsync<LiteralCredentialAnalyzer>(
        """
        using SupportOps.GitLab;

        public static class Sample
        {
            public static void Configure(GitLabOptions options) => options.Token ??= [|"abc-def-real"|];
        }
        """);

    [Fact]
    public Task Secret_ThatIsWrapped_IsNamedByWhatItIsFor() => Verify.FiresAsync<LiteralCredentialAnalyzer>(
            """
            using SupportOps.Calendly;
            using SupportOps.Calendly.Webhooks;
            using SupportOps.Http;

            public static class Sample
            {
                public static SubscriptionRequest With(SubscriptionRequest request) => request with { SigningKey = new Secret([|"x"|]) };

                public static Secret Local()
                {
                    var backupKey = new Secret([|"y"|]);
                    return backupKey;
                }
            }
            """,
            given => given.Saying("SigningKey", "CALENDLY_SIGNING_KEY").Saying("backupKey", "BACKUP_KEY"));

    [Fact]
    public Task Literal_ThatHasTheShapeOfASecret_IsLeftToThatRule() => Verify.IsSilentAsync<LiteralCredentialAnalyzer>(
        Code("new GitLabOptions { Token = \"" + Shaped + "\" }").Replace(
            "public const", "public const string Other = \"" + Shaped + "\"; public const", StringComparison.Ordinal)
        .Replace("Value =>", "Second => new GitLabOptions { Token = Fakes.Other }; public static object Value =>", StringComparison.Ordinal));

    private static readonly string Shaped = "gl" + "pat-" + SecretShapes.Body(20);

    [Fact]
    public Task List_OfCredentialsThatIsAddedTo_IsReported() => Verify.FiresAsync<LiteralCredentialAnalyzer>(
        """
        using SupportOps.Calendly.AspNetCore;

        public static class Sample
        {
            public static void Configure(CalendlyWebhookOptions options) => options.SigningKeys.Add([|"x"|]);
        }
        """);

    [Fact]
    public Task Credential_OfTheConsumer_IsReported() => Verify.FiresAsync<LiteralCredentialAnalyzer>(
        """
        using SupportOps.Annotations;

        public sealed class BillingOptions
        {
            [Credential] public string Token { get; set; } = [|"x"|];
            [Credential] private readonly string _key = [|"y"|];
            public string Name { get; set; } = "z";

            public void Connect([Credential] string password) => _ = password + _key;

            public void Run() => Connect([|"z"|]);
        }
        """,
        given => given.Alone()
            .Saying("Token", "BILLING_TOKEN").Saying("_key", "BILLING_KEY").Saying("password", "BILLING_PASSWORD"));

    [Theory]
    [InlineData("Token")]
    [InlineData("Fakes")]
    [InlineData("Other, Fakes.Token")]
    public Task Constant_OfTheOption_IsSilent(string allowed) => Verify.IsSilentAsync<LiteralCredentialAnalyzer>(
        Code("new GitLabOptions { Token = Fakes.Token }"),
        given => given.Option("supportops.credential_constants", allowed));

    [Fact]
    public Task Constant_OfAnotherName_IsReported() => Verify.FiresAsync<LiteralCredentialAnalyzer>(
        Code("new GitLabOptions { Token = [|Fakes.Token|] }"),
        given => given.Option("supportops.credential_constants", "Tokens"));

    [Fact]
    public Task Rule_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<LiteralCredentialAnalyzer>(
        Code("new ZendeskOptions { ApiToken = \"x\" }"), given => given.Generated());

    [Fact]
    public Task Rule_OnAnotherTypeOfTheName_IsSilent() => Verify.IsSilentAsync<LiteralCredentialAnalyzer>(
        """
        public sealed class ZendeskOptions { public string? ApiToken { get; set; } }

        public static class Sample
        {
            public static object Value => new ZendeskOptions { ApiToken = "x" };
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Fix_ReadsTheEnvironment() => Verify.FixesAsync<LiteralCredentialAnalyzer, LiteralCredentialFix>(
        Code("new ZendeskOptions { ApiToken = [|\"x\"|] }"),
        Code(
            "new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"ZD_TOKEN\") "
            + "?? throw new InvalidOperationException(\"ZD_TOKEN is not set.\") }"));

    [Fact]
    public Task Fix_BehindAVariableThatIsReadAlready_OnlyRefuses() =>
        Verify.FixesAsync<LiteralCredentialAnalyzer, LiteralCredentialFix>(
            Code("new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"T\") ?? [|\"x\"|] }"),
            Code("new ZendeskOptions { ApiToken = Environment.GetEnvironmentVariable(\"T\") "
                + "?? throw new InvalidOperationException(\"T is not set.\") }"));

    [Fact]
    public Task Fix_OfAnArgument_ReadsTheEnvironment() =>
        Verify.FixesAsync<LiteralCredentialAnalyzer, LiteralCredentialFix>(
            Code("ZendeskCredential.ApiToken(\"amy\", /* the bot's */ [|\"x\"|])"),
            Code(
                "ZendeskCredential.ApiToken(\"amy\", /* the bot's */ Environment.GetEnvironmentVariable(\"ZD_TOKEN\") "
                + "?? throw new InvalidOperationException(\"ZD_TOKEN is not set.\"))"));

    [Fact]
    public Task Fix_WhereAConstantIsNeeded_IsNotOffered() =>
        Verify.IsNotFixedAsync<LiteralCredentialAnalyzer, LiteralCredentialFix>(
            """
            using SupportOps.Annotations;

            public static class Sample
            {
                [Credential] private const string Key = [|"y"|];

                public static int Length => Key.Length;
            }
            """);

    private static string Code(string value) =>
        $$"""
        using SupportOps.Calendly;
        using SupportOps.Calendly.AspNetCore;
        using SupportOps.GitLab;
        using SupportOps.GoogleCalendar;
        using SupportOps.Zendesk;

        public static class Sample
        {
            public static object Value => {{value}};

            private static class Fakes
            {
                public const string Token = "x";
            }
        }
        """;
}
