using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>
/// A second way to keep the rules of the fault matrix, as plain as can be. It holds itself; each planted defect changes
/// one of its steps.
/// </summary>
internal class PlainFetch(HttpMessageHandler network, TimeProvider time) : IDisposable
{
    private const int MostTries = 5;

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    private readonly HttpMessageInvoker _invoker = new(network, disposeHandler: false);

    /// <summary>The answer to a GET.</summary>
    /// <param name="address">The whole address.</param>
    /// <param name="maxBytes">How long the body may be.</param>
    /// <param name="deadline">Timestamp at which the budget ends.</param>
    /// <param name="stop">Stops the call.</param>
    public async Task<JsonElement> GetAsync(Uri address, int maxBytes, long deadline, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(address, maxBytes, deadline, stop);
            }
            catch (PlainFailureException exception)
            {
                var failure = exception.Failure;
                if (!IsRetried(failure) || attempt >= MostTries)
                {
                    throw Fail(failure, "Try again later");
                }

                await WaitAsync(failure, attempt, deadline, stop);
            }
        }
    }

    /// <summary>Closes nothing but itself; the network stays open.</summary>
    public virtual void Dispose()
    {
        _invoker.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The error that a failure is to the caller.</summary>
    public SupportOpsApiException Fail(PlainFailure failure, string hint) =>
        new("Zendesk (plain)", Describe(failure), hint) { Status = failure.Status };

    protected virtual bool IsRetried(PlainFailure failure) => failure.IsTransport
        || failure.Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError;

    protected virtual bool IsTooLong(TimeSpan wait, TimeSpan left) => wait >= left;

    protected virtual CancellationToken BodyStop(CancellationToken attempt) => attempt;

    protected virtual string Describe(PlainFailure failure) => failure.What;

    private async Task WaitAsync(PlainFailure failure, int attempt, long deadline, CancellationToken stop)
    {
        var wait = failure.AskedWait ?? TimeSpan.FromSeconds(1 << (attempt - 1));
        var left = Left(deadline);
        if (IsTooLong(wait, left))
        {
            throw Fail(failure, string.Create(CultureInfo.InvariantCulture, $"It asks to wait {wait}; {left} is left"));
        }

        await Task.Delay(wait, time, stop);
    }

    private TimeSpan Left(long deadline) => time.GetElapsedTime(time.GetTimestamp(), deadline);

    private async Task<JsonElement> AttemptAsync(Uri address, int maxBytes, long deadline, CancellationToken stop)
    {
        var left = Left(deadline);
        using var timer = new CancellationTokenSource(left < AttemptTimeout ? left : AttemptTimeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stop);
        try
        {
            return await AskAsync(address, maxBytes, linked.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new PlainFailureException(new PlainFailure("no whole answer came in time", IsTransport: true));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new PlainFailureException(new PlainFailure("the connection broke", IsTransport: true));
        }
    }

    private async Task<JsonElement> AskAsync(Uri address, int maxBytes, CancellationToken attempt)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", ZendeskAccount.Basic);
        using var answer = await _invoker.SendAsync(request, attempt);
        if (answer.RequestMessage?.RequestUri?.Host != address.Host)
        {
            throw Refuse("somebody else answered", HttpStatusCode.OK);
        }

        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            throw new PlainFailureException(new PlainFailure($"the answer was {(int)answer.StatusCode}", false)
            {
                Status = answer.StatusCode,
                AskedWait = PlainRetryAfter.Find(answer, time),
            });
        }

        return Parse(await ReadAsync(answer.Content, maxBytes, BodyStop(attempt)));
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, int maxBytes, CancellationToken stop)
    {
        var body = await content.ReadAsStreamAsync(stop);
        var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = await body.ReadAsync(buffer, stop)) > 0;)
        {
            whole.Write(buffer, 0, count);
            if (whole.Length > maxBytes)
            {
                throw Refuse("the body is too long", HttpStatusCode.OK);
            }
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw Refuse("the body is no object", HttpStatusCode.OK);
        }
        catch (JsonException)
        {
            throw Refuse("the body is no JSON", HttpStatusCode.OK);
        }
    }

    private static PlainFailureException Refuse(string what, HttpStatusCode status) =>
        new(new PlainFailure(what, IsTransport: false) { Status = status });
}
