namespace SupportOps.Zendesk.Tests;

public class ZendeskOptionsTests
{
    private readonly ZendeskOptionsValidator _validator = new();

    [Fact]
    public void Options_WithAnApiToken_AreGood() => Assert.True(_validator.Validate("global", Good()).Succeeded);

    [Fact]
    public void Options_WithAnOAuthToken_AreGood()
    {
        var options = new ZendeskOptions { BaseAddress = new Uri("https://acme.zendesk.com"), OAuthToken = "x" };

        Assert.True(_validator.Validate("global", options).Succeeded);
    }

    [Fact]
    public void Options_WithoutAnything_NameEachMissingOption()
    {
        var result = _validator.Validate("global", new ZendeskOptions());

        Assert.Equal(
            [
                "Zendesk instance 'global': BaseAddress is missing. Set it to the address of the account, "
                + "such as https://acme.zendesk.com.",
                "Zendesk instance 'global': neither ApiToken nor OAuthToken is set. Set one of them.",
            ],
            result.Failures!);
    }

    [Fact]
    public void Options_WithBothTokens_AreRefused() => Refused(o => o.OAuthToken = "y", "both ApiToken and OAuthToken");

    [Fact]
    public void Options_WithoutUsername_AreRefused() => Refused(o => o.Username = null, "Username is missing");

    [Fact]
    public void Options_WithTheSuffixInTheUsername_ShowTheRightForm() =>
        Refused(o => o.Username = "me@acme.test/token", "Write me@acme.test;");

    [Fact]
    public void Options_WithATokenThatEndsInALineBreak_AreRefused() =>
        Refused(o => o.ApiToken += "\n", "ApiToken holds");

    [Fact]
    public void Options_WithoutTime_AreRefused() => Refused(o => o.AttemptTimeout = TimeSpan.Zero, "AttemptTimeout");

    [Fact]
    public void Options_WithoutPages_AreRefused() => Refused(o => o.MaxPages = 0, "MaxPages");

    [Theory]
    [InlineData("http://acme.zendesk.com", "uses http")]
    [InlineData("ftp://acme.zendesk.com", "uses ftp")]
    [InlineData("https://user:pass@acme.zendesk.com", "user name or password")]
    [InlineData("https://acme.zendesk.com?x=1", "query")]
    [InlineData("https://acme.zendesk.com#x", "fragment")]
    [InlineData("https://acme.zendesk.com/agent/dashboard", "/agent/dashboard")]
    [InlineData("acme.zendesk.com", "not absolute")]
    public void Address_ThatCannotBeUsed_IsRefused(string address, string message)
    {
        Refused(o => o.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute), message);
        var error = Assert.Throws<ArgumentException>(
            () => new ZendeskClient(new Uri(address, UriKind.RelativeOrAbsolute), Accounts.Credential));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass@", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://acme.zendesk.com", "https://acme.zendesk.com/api/v2/users")]
    [InlineData("https://acme.zendesk.com/api/v2/", "https://acme.zendesk.com/api/v2/users")]
    [InlineData("https://gateway.test/zendesk/api/v2", "https://gateway.test/zendesk/api/v2/users")]
    [InlineData("http://localhost:8080", "http://localhost:8080/api/v2/users")]
    [InlineData("http://[::1]:8080/", "http://[::1]:8080/api/v2/users")]
    public void Address_ThatCanBeUsed_LeadsToTheApi(string address, string endpoint)
    {
        using var client = new ZendeskClient(new Uri(address), Accounts.Credential);

        Assert.Equal(endpoint, client.Endpoint);
    }

    [Fact]
    public void Client_OfBadOptions_IsRefusedWithEachProblem()
    {
        var error = Assert.Throws<ArgumentException>(() => new ZendeskClient(new ZendeskOptions { MaxPages = 0 }));

        Assert.Contains("BaseAddress is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxPages", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_AsText_ShowTheHostOnly() => Assert.Equal("Zendesk at acme.zendesk.com", Good().ToString());

    private static ZendeskOptions Good() => new()
    {
        BaseAddress = new Uri("https://acme.zendesk.com"),
        Username = "me@acme.test",
        ApiToken = Accounts.Canary,
    };

    private void Refused(Action<ZendeskOptions> change, string message)
    {
        var options = Good();
        change(options);

        var failure = Assert.Single(_validator.Validate("us-government", options).Failures!);

        Assert.StartsWith("Zendesk instance 'us-government': ", failure, StringComparison.Ordinal);
        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Accounts.Canary, failure, StringComparison.Ordinal);
    }
}
