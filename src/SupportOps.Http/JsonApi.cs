using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>
/// Asks a vendor for JSON, once, within a deadline and a size; every failure is a <see cref="SupportOpsApiException"/>.
/// </summary>
public sealed class JsonApi
{
    private static readonly ProductInfoHeaderValue Product = new("SupportOps", null);
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker _invoker;
    private readonly IVendorDialect _dialect;
    private readonly TimeSpan _attemptTimeout;
    private readonly TimeProvider _time;
    private readonly TransportFailure _transport;
    private readonly StatusFailure _status;

    /// <summary>Creates the asker.</summary>
    /// <param name="invoker">Sends requests; its chain adds the credential. Stays the caller's to dispose.</param>
    /// <param name="dialect">The vendor's errors and hints.</param>
    /// <param name="attemptTimeout">
    /// How long one request may take from its start to the last byte of the answer.
    /// </param>
    /// <param name="time">The clock of the deadline.</param>
    public JsonApi(HttpMessageInvoker invoker, IVendorDialect dialect, TimeSpan attemptTimeout, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(invoker);
        ArgumentNullException.ThrowIfNull(dialect);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(attemptTimeout, TimeSpan.Zero);
        _invoker = invoker;
        _dialect = dialect;
        _attemptTimeout = attemptTimeout;
        _time = time;
        _transport = new TransportFailure(dialect, attemptTimeout);
        _status = new StatusFailure(dialect, time);
    }

    /// <summary>Sends a GET and reads its answer.</summary>
    /// <typeparam name="T">Shape of the answer.</typeparam>
    /// <param name="call">The question.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// No answer came, it was not 200, or it was not what was asked for.
    /// </exception>
    public async Task<T> GetAsync<T>(ApiCall<T> call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        using var timer = new CancellationTokenSource(_attemptTimeout, _time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await AttemptAsync(call, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            !cancellationToken.IsCancellationRequested && TransportFailure.Explains(exception))
        {
            throw _transport.From(call.Subject, exception);
        }
    }

    private async Task<T> AttemptAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, call.Address);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(Product);
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        RefuseOtherOrigin(call, response);
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            throw await _status.ReadAsync(call.Subject, response, cancellationToken).ConfigureAwait(false);
        }

        return await ReadAsync(call, response, cancellationToken).ConfigureAwait(false);
    }

    // HttpClient's plain SendAsync reads the whole body into memory first, past any limit of ours.
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _invoker.SendAsync(request, cancellationToken);

    // Only a client that somebody else configured follows redirects.
    private void RefuseOtherOrigin<T>(ApiCall<T> call, HttpResponseMessage response)
    {
        if (response.RequestMessage?.RequestUri is { } answered && Origin.Of(answered) != Origin.Of(call.Address))
        {
            throw new SupportOpsApiException(
                _dialect.System,
                $"{call.Subject} could not be read: a redirect led to {answered.IdnHost}",
                "Set the base address to the final host, and switch off AllowAutoRedirect in your HTTP client")
            {
                Status = response.StatusCode,
            };
        }
    }

    private async Task<T> ReadAsync<T>(
        ApiCall<T> call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var capped = new CappedStream(body, call.MaxBytes);
        await using var _ = capped.ConfigureAwait(false);
        try
        {
            return await JsonSerializer.DeserializeAsync(capped, call.Shape, cancellationToken).ConfigureAwait(false)
                ?? throw new JsonException("The body is null.");
        }
        catch (JsonException exception)
        {
            throw _transport.FromJson(call.Subject, response, exception);
        }
    }
}
