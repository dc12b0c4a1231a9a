namespace SupportOps.Calendly.Tests;

public class CalendlyOptionsTests
{
    private readonly CalendlyOptionsValidator _validator = new();

    [Fact]
    public void Options_WithATokenOnly_LeadToCalendly()
    {
        var options = new CalendlyOptions { Token = StandIn.Token };

        Assert.True(_validator.Validate("support", options).Succeeded);
        Assert.Equal(new Uri("https://api.calendly.com"), options.BaseAddress);
        Assert.Equal("Calendly at api.calendly.com", options.ToString());
    }

    [Theory]
    [InlineData("http://api.calendly.com", "uses http")]
    [InlineData("https://calendly.com", "web pages")]
    [InlineData("https://user:pass@api.calendly.com", "user name or password")]
    [InlineData("https://api.calendly.com?x=1", "query")]
    [InlineData("api.calendly.com", "not absolute")]
    public void Address_ThatCannotBeUsed_IsRefused(string address, string message) =>
        Refused(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute), message);

    [Theory]
    [InlineData("https://api.calendly.com/", "https://api.calendly.com/users/me")]
    [InlineData("https://gateway.test/calendly", "https://gateway.test/calendly/users/me")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/users/me")]
    public void Address_ThatCanBeUsed_LeadsToTheApi(string address, string call) =>
        Assert.Equal(call, CalendlyAddress.Parse(new Uri(address)).Of("users/me").AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("line\n")]
    [InlineData("Bearer abc")]
    [InlineData("tökén")]
    public void Token_ThatCannotBeRight_IsRefused(string token) => Refused(options => options.Token = token, "Token");

    [Fact]
    public void Times_OfNothing_AreRefused() => Refused(o => o.AttemptTimeout = TimeSpan.Zero, "AttemptTimeout");

    [Fact]
    public void Client_OfBadOptions_IsRefusedWithEachProblem()
    {
        var error = Assert.Throws<ArgumentException>(
            () => new CalendlyClient(new CalendlyOptions { MaxPages = 0, Token = null }));

        Assert.Contains("Token is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxPages", error.Message, StringComparison.Ordinal);
    }

    private void Refused(Action<CalendlyOptions> change, string message)
    {
        var options = new CalendlyOptions { Token = StandIn.Token };
        change(options);

        var failure = Assert.Single(_validator.Validate("support", options).Failures!);

        Assert.StartsWith("Calendly instance 'support': ", failure, StringComparison.Ordinal);
        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain(StandIn.Token, failure, StringComparison.Ordinal);
    }
}
