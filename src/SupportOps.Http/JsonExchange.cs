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
        using var request = CreateRequest(call);
        try
        {
            return await ExchangeAsync(call, request, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportFailure.Explains(exception))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Failed<T>(_transport.From(call.Failed, exception, request.Headers.Authorization));
        }
    }

    private async Task<Attempt<T>> ExchangeAsync<T>(
        ApiCall<T> call, HttpRequestMessage request, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (FindFollowedRedirect(call, response) is { } misled)
        {
            return Failed<T>(misled);
        }

        return call.Success.Contains(response.StatusCode)
            ? await ReadAsync(call, response, cancellationToken).ConfigureAwait(false)
            : Failed<T>(await _status.ReadAsync(call.Failed, response, cancellationToken).ConfigureAwait(false));
    }

    private static HttpRequestMessage CreateRequest<T>(ApiCall<T> call)
        where T : class
    {
        var request = new HttpRequestMessage(call.Method, call.Address);
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(Product);
        foreach (var (name, value) in call.Headers)
        {
            request.Headers.Add(name, value);
        }

        if (call.Body is { } body)
        {
            request.Content = new ReadOnlyMemoryContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return request;
    }

    // HttpClient's plain SendAsync reads the whole body into memory first, past any limit of ours.
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _connection.Invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _connection.Invoker.SendAsync(request, cancellationToken);

    // Only a client that somebody else configured follows redirects. Even on the same host another page is no answer.
    private static AttemptFailure? FindFollowedRedirect<T>(ApiCall<T> call, HttpResponseMessage response)
        where T : class =>
        response.RequestMessage?.RequestUri is { } answered && answered != call.Address
            ? new AttemptFailure
            {
                Problem = $"{call.Failed}: a redirect led to another page of "
                    + (HostName.Find(answered) ?? "an unreadable host"),
                Hint =
                    "Set the base address to the final host, and switch off AllowAutoRedirect in your HTTP client",
                Status = response.StatusCode,
            }
            : null;

    private static async Task<Attempt<T>> ReadAsync<T>(
        ApiCall<T> call, HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        if (call.Shape is null)
        {
            return new Attempt<T>((T)(object)NoAnswer.Instance, Failure: null);
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        using var body = await ReadBody.OfAsync(stream, call.MaxBytes, cancellationToken).ConfigureAwait(false);
        try
        {
            var value = JsonSerializer.Deserialize(body.Bytes, call.Shape)
                ?? throw new JsonException("The body is null.");
            call.SeeHeaders?.Invoke(response.Headers);
            return new Attempt<T>(value, Failure: null);
        }
        catch (JsonException exception)
        {
            return Failed<T>(JsonFailure.From(call.Subject, response, exception));
        }
    }

    private static Attempt<T> Failed<T>(AttemptFailure failure)
        where T : class => new(Value: null, failure);
}
