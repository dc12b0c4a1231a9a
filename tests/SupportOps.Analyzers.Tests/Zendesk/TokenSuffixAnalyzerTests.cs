using SupportOps.Analyzers.CodeFixes.Zendesk;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class TokenSuffixAnalyzerTests
{
    [Theory]
    [InlineData("\"a@x.example/token\"", "\"a@x.example\"")]
    [InlineData("\"a@x.example/TOKEN\"", "\"a@x.example\"")]
    [InlineData("@\"a@x.example/token\"", "@\"a@x.example\"")]
    [InlineData("$\"{mail}/token\"", "mail")]
    [InlineData("$\"{mail.Length}/token\"", "$\"{mail.Length}\"")]
    [InlineData("$\"{mail.Trim()}/token\"", "mail.Trim()")]
    [InlineData("$\"{mail}@x.example/token\"", "$\"{mail}@x.example\"")]
    [InlineData("mail + \"/token\"", "mail")]
    [InlineData("mail + \"@x.example/token\"", "mail + \"@x.example\"")]
    [InlineData("mail + \"@x\" + \"/token\"", "mail + \"@x\"")]
    public Task Suffix_IsTakenOff(string before, string after) => Verify.FixesAsync<TokenSuffixAnalyzer, TokenSuffixFix>(
        Code($"[|{before}|]"), Code(after));

    [Theory]
    [InlineData("Constant")]
    [InlineData("$\"{mail}{Suffix}\"")]
    [InlineData("local")]
    public Task Suffix_ThatStandsElsewhere_IsReportedOnly(string name) =>
        Verify.IsNotFixedAsync<TokenSuffixAnalyzer, TokenSuffixFix>(Code($"[|{name}|]"));

    [Theory]
    [InlineData("\"a@x.example\"")]
    [InlineData("\"a@x.example/tokens\"")]
    [InlineData("\"a@x.example/token \"")]
    [InlineData("mail")]
    [InlineData("$\"{mail}/token/{mail}\"")]
    [InlineData("\"/token\" + mail")]
    [InlineData("null!")]
    public Task OtherName_IsSilent(string name) => Verify.IsSilentAsync<TokenSuffixAnalyzer>(Code(name));

    [Fact]
    public Task Credential_WithTheSuffix_IsFixedAsWell() => Verify.FixesAsync<TokenSuffixAnalyzer, TokenSuffixFix>(
        """
        using SupportOps.Zendesk;

        public static class Sample
        {
            public static ZendeskCredential One(string token) => ZendeskCredential.ApiToken([|"a@x.example/token"|], token);

            public static ZendeskCredential Two(string token) =>
                ZendeskCredential.ApiToken(token: token, username: [|"a@x.example/token"|] /* why */);

            public static ZendeskCredential Three(string mail) => ZendeskCredential.ApiToken(mail, "x/token");
        }
        """,
        """
        using SupportOps.Zendesk;

        public static class Sample
        {
            public static ZendeskCredential One(string token) => ZendeskCredential.ApiToken("a@x.example", token);

            public static ZendeskCredential Two(string token) =>
                ZendeskCredential.ApiToken(token: token, username: "a@x.example" /* why */);

            public static ZendeskCredential Three(string mail) => ZendeskCredential.ApiToken(mail, "x/token");
        }
        """);

    [Fact]
    public Task Username_OfAnotherType_IsSilent() => Verify.IsSilentAsync<TokenSuffixAnalyzer>(
        """
        public sealed class Login
        {
            public string Username { get; set; } = "a/token";

            public void Reset(string username) => Username = "b/token";

            public void Again() => Reset(username: "c/token");
        }
        """);

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<TokenSuffixAnalyzer>(
        Code("\"a@x.example/token\""), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<TokenSuffixAnalyzer>(
        Code("\"a@x.example/token\""), given => given.Severity(TokenSuffixAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<TokenSuffixAnalyzer>(
        """
        public sealed class ZendeskOptions
        {
            public string Username { get; set; } = "";
        }

        public static class Sample
        {
            public static ZendeskOptions Options { get; } = new() { Username = "a@x.example/token" };
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Local_OfASwitchSection_IsFollowed() => Verify.FiresAsync<TokenSuffixAnalyzer>(
        """
        using SupportOps.Zendesk;

        public static class Sample
        {
            public static void Set(ZendeskOptions options, string mail, int kind)
            {
                switch (kind)
                {
                    case 1:
                        var local = mail + "/token";
                        options.Username = [|local|];
                        break;
                }
            }
        }
        """);

    private static string Code(string name) =>
        $$"""
        using SupportOps.Zendesk;

        public static class Sample
        {
            private const string Suffix = "/token";
            private const string Constant = "a@x.example" + Suffix;

            public static ZendeskOptions Make(string mail)
            {
                var local = mail + "/token";
                return new ZendeskOptions
                {
                    Username = {{name}},
                    ApiToken = local,
                };
            }
        }
        """;
}
