namespace SupportOps.Http.Tests;

public class OriginTests
{
    private static readonly Origin Ours = Origin.Of(new Uri("https://api.example.com"));

    [Theory]
    [InlineData("https://api.example.com/other?x=1")]
    [InlineData("https://API.example.com:443/")]
    [InlineData("https://api.example.com/#@evil.test")]
    public void Address_OfTheSameOrigin_IsEqual(string address) => Assert.Equal(Ours, Origin.Of(new Uri(address)));

    [Theory]
    [InlineData("http://api.example.com/")]
    [InlineData("https://api.example.com:8443/")]
    [InlineData("https://api.example.com.evil.test/")]
    [InlineData("https://api.example.com@evil.test/")]
    [InlineData("https://user@api.example.com/")]
    [InlineData("https://\u0430pi.example.com/")]
    public void Address_OfAnotherOrigin_Differs(string address) => Assert.NotEqual(Ours, Origin.Of(new Uri(address)));

    [Fact]
    public async Task Credential_ForAnotherOrigin_IsNotSent()
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, "[1]");
        var bound = new OriginCredential(new Uri("https://api.example.com"), new("Bearer", Caller.Token));
        using var invoker = new HttpMessageInvoker(
            new CredentialHandler(() => bound) { InnerHandler = VendorHandler.Create() });
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => invoker.SendAsync(request, CancellationToken.None));

        Assert.Empty(server.Authorizations);
        Assert.DoesNotContain(Caller.Token, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Handler_ForVendors_KeepsProxyAndCertificatesOfTheSystem()
    {
        using var handler = VendorHandler.Create();

        Assert.True(handler.UseProxy);
        Assert.Null(handler.Proxy);
        Assert.Null(handler.SslOptions.RemoteCertificateValidationCallback);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
    }

    [Fact]
    public void Secret_AsText_IsMasked() => Assert.Equal("***", $"{new Secret(Caller.Token)}");
}
