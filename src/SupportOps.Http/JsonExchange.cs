using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>One request and its answer, within the time of a try; a failure is a value.</summary>
internal sealed class JsonExchange
{
    private static readonly ProductInfoHeaderValue Product = new("SupportOps", null);
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly ApiConnection _connection;
    private readonly TransportFailure _transport;
    private readonly StatusFailure _status;

    public JsonExchange(ApiConnection connection)
    {
        _connection = connection;
        _transport = new TransportFailure(connection.Limits.AttemptTimeout);
        _status = new StatusFailure(connection.Dialect, connection.Time);
    }

    public async ValueTask<Attempt<T>> RunAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
        where T : class
    {
        using var timer = new CancellationTokenSource(_connection.Limits.AttemptTimeout, _connection.Time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await ExchangeAsync(call, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportFailure.Explains(exception))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Failed<T>(_transport.From(call.Subject, exception));
        }
    }

    private async Task<Attempt<T>> ExchangeAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, call.Address);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(Product);
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (FindOtherOrigin(call, response) is { } misled)
        {
            return Failed<T>(misled);
        }

        return response.StatusCode is HttpStatusCode.OK
            ? await ReadAsync(call, response, cancellationToken).ConfigureAwait(false)
            : Failed<T>(await _status.ReadAsync(call.Subject, response, cancellationToken).ConfigureAwait(false));
    }

    // HttpClient's plain SendAsync reads the whole body into memory first, past any limit of ours.
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _connection.Invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _connection.Invoker.SendAsync(request, cancellationToken);

    // Only a client that somebody else configured follows redirects.
    private static AttemptFailure? FindOtherOrigin<T>(ApiCall<T> call, HttpResponseMessage response)
        where T : class =>
        response.RequestMessage?.RequestUri is { } answered && Origin.Of(answered) != Origin.Of(call.Address)
            ? new AttemptFailure
            {
                Problem = $"{call.Subject} could not be read: a redirect led to {answered.IdnHost}",
                Hint =
                    "Set the base address to the final host, and switch off AllowAutoRedirect in your HTTP client",
                Status = response.StatusCode,
            }
            : null;

    private static async Task<Attempt<T>> ReadAsync<T>(
        ApiCall<T> call, HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var capped = new CappedStream(body, call.MaxBytes);
        await using var _ = capped.ConfigureAwait(false);
        try
        {
            var value = await JsonSerializer.DeserializeAsync(capped, call.Shape, cancellationToken)
                .ConfigureAwait(false);
            return new Attempt<T>(value ?? throw new JsonException("The body is null."), Failure: null);
        }
        catch (JsonException exception)
        {
            return Failed<T>(JsonFailure.From(call.Subject, response, exception));
        }
    }

    private static Attempt<T> Failed<T>(AttemptFailure failure)
        where T : class => new(Value: null, failure);
}
