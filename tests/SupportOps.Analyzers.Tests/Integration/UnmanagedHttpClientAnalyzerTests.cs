using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class UnmanagedHttpClientAnalyzerTests
{
    [Theory]
    [InlineData("object M() => [|new HttpClient()|];")]
    [InlineData("object M() { using var client = [|new HttpClient()|]; return client.ToString(); }")]
    [InlineData("object M() { HttpClient client = [|new()|]; return client; }")]
    [InlineData("object M() => [|new HttpClient(new HttpClientHandler())|];")]
    [InlineData("object M() => [|new HttpClient { Timeout = default }|];")]
    [InlineData("Func<object> M() => () => [|new HttpClient()|];")]
    [InlineData("object P { get => [|new HttpClient()|]; }")]
    public Task Client_ForOneUse_IsReported(string member) =>
        Verify.FiresAsync<UnmanagedHttpClientAnalyzer>(Code(member));

    [Theory]
    [InlineData("static readonly HttpClient Shared = new();")]
    [InlineData("static HttpClient Shared { get; } = new HttpClient();")]
    [InlineData("static readonly Lazy<HttpClient> Shared = new(() => new HttpClient());")]
    [InlineData("readonly HttpClient _client = new();")]
    [InlineData("HttpClient? Kept; public object M() => Kept ??= new HttpClient();")]
    [InlineData("HttpClient? Kept; public void M() => Kept = new HttpClient();")]
    [InlineData("object M(HttpMessageHandler handler) => new HttpClient(handler, disposeHandler: false);")]
    [InlineData("object M(IHttpClientFactory clients) => clients.CreateClient();")]
    [InlineData("object M() => new HttpClientHandler();")]
    public Task Client_ThatIsKeptOrShared_IsSilent(string member) =>
        Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(Code(member));

    [Fact]
    public Task Client_OfTopLevelStatements_IsSilent() => Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(
        """
        using var client = new HttpClient();
        Console.WriteLine(client.Timeout);
        """);

    [Fact]
    public Task Client_OfATestProject_IsSilent() => Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(
        Code("object M() => new HttpClient();"), given => given.Referencing(typeof(FactAttribute)));

    [Fact]
    public Task Client_OfAnotherNamespace_IsSilent() => Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(
        """
        namespace Own
        {
            public sealed class HttpClient;

            public static class Sample
            {
                public static object M() => new HttpClient();
            }
        }
        """,
        given => given.Alone());

    [Fact]
    public Task Rule_InGeneratedCodeOrWithoutSupportOps_IsSilent() => Task.WhenAll(
        Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(
            Code("object M() => new HttpClient();"), given => given.Generated()),
        Verify.IsSilentAsync<UnmanagedHttpClientAnalyzer>(
            Code("object M() => new HttpClient();"), given => given.WithoutSupportOps()));

    private static string Code(string member) => "public sealed class Sample { public " + member + " }";
}
