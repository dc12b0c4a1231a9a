using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace SupportOps.Http.Tests;

/// <summary>Asks a loopback server one question in the way an adapter does.</summary>
internal sealed partial class Caller : IDisposable
{
    public const string Token = "CANARY-5f1c09aa";

    private readonly HttpMessageInvoker _invoker;
    private readonly JsonApi _api;
    private readonly Uri _address;

    public Caller(Uri address, TimeSpan? timeout = null, AuthenticationHeaderValue? credential = null)
    {
        var bound = new OriginCredential(address, credential ?? new AuthenticationHeaderValue("Bearer", Token));
        _address = new Uri(address, "/thing");
        _invoker = new HttpMessageInvoker(new CredentialHandler(() => bound) { InnerHandler = VendorHandler.Create() });
        _api = new JsonApi(_invoker, new PlainDialect(), timeout ?? TimeSpan.FromSeconds(10), TimeProvider.System);
    }

    public Task<int[]> AskAsync(CancellationToken cancellationToken = default) => _api.GetAsync(
        new ApiCall<int[]> { Address = _address, Subject = "the thing", Shape = Numbers.Default.Int32Array },
        cancellationToken);

    public Task<SupportOpsApiException> FailAsync() => Assert.ThrowsAsync<SupportOpsApiException>(() => AskAsync());

    public void Dispose() => _invoker.Dispose();

    [JsonSerializable(typeof(int[]))]
    private sealed partial class Numbers : JsonSerializerContext;
}
