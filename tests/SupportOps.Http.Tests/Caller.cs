using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using SupportOps.Tests.Shared;

namespace SupportOps.Http.Tests;

/// <summary>Asks a loopback server one question in the way an adapter does.</summary>
internal sealed partial class Caller : IDisposable
{
    public const string Token = "CANARY-5f1c09aa";

    private readonly HttpMessageInvoker _invoker;
    private readonly JsonApi _api;
    private readonly Uri _address;

    public Caller(
        Uri address,
        CallLimits? limits = null,
        AuthenticationHeaderValue? credential = null,
        int requestsPerMinute = 1000,
        TimeSpan? leapBelow = null)
    {
        Clock = new TestClock { IsWait = wait => wait < (leapBelow ?? Patient.AttemptTimeout) };
        var bound = new OriginCredential(address, credential ?? new AuthenticationHeaderValue("Bearer", Token));
        _address = new Uri(address, "/thing");
        _invoker = new HttpMessageInvoker(new CredentialHandler(() => bound) { InnerHandler = VendorHandler.Create() });
        _api = new JsonApi(new ApiConnection
        {
            Invoker = _invoker,
            Dialect = new PlainDialect(),
            Limits = limits ?? Patient,
            Pace = new RequestPace(requestsPerMinute, Clock),
            Logger = Log,
            Time = Clock,
        });
    }

    /// <summary>Deadlines that no test reaches by itself: the clock leaps over shorter waits only.</summary>
    public static CallLimits Patient { get; } = new()
    {
        AttemptTimeout = TimeSpan.FromHours(1),
        CallTimeout = TimeSpan.FromHours(2),
    };

    public TestClock Clock { get; }

    public LogLines Log { get; } = new();

    public Task<int[]> AskAsync(CancellationToken cancellationToken = default) =>
        _api.SendAsync(Call, cancellationToken);

    public Task<int[]> AskAsync(CallBudget budget) => _api.SendAsync(Call, budget);

    public Task<int[]> SendAsync(Func<ApiCall<int[]>, ApiCall<int[]>> describe) => _api.SendAsync(describe(Call));

    public Task DeleteAsync(HttpStatusCode success) => _api.SendAsync(new ApiCall<NoAnswer>
    {
        Address = _address,
        Subject = "the thing",
        Verb = "deleted",
        Method = HttpMethod.Delete,
        Success = [success],
    });

    private ApiCall<int[]> Call => new()
    {
        Address = _address,
        Subject = "the thing",
        Shape = Numbers.Default.Int32Array,
    };

    public Task<SupportOpsApiException> FailAsync() => Assert.ThrowsAsync<SupportOpsApiException>(() => AskAsync());

    public void Dispose() => _invoker.Dispose();

    [JsonSerializable(typeof(int[]))]
    private sealed partial class Numbers : JsonSerializerContext;
}
