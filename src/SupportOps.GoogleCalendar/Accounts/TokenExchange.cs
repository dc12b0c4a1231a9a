using System.Globalization;
using System.Net;
using System.Text.Json;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>
/// Sends the assertion of Google's library to the token endpoint, and turns everything that is no token into an error
/// that says what to try.
/// </summary>
/// <remarks>Source: Google Identity, using OAuth 2.0 for server-to-server applications.</remarks>
internal sealed class TokenExchange(
    HttpMessageInvoker network, string system, Uri address, TimeSpan timeout, TimeProvider time) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(timeout, time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        using var copy = await CopyAsync(request, deadline.Token).ConfigureAwait(false);
        var response = await ForwardAsync(copy, deadline.Token).ConfigureAwait(false);
        try
        {
            // Read here, so that the deadline and the limit hold for the body as well.
            await response.Content.LoadIntoBufferAsync(BodyLimits.Other, deadline.Token).ConfigureAwait(false);
            await ThrowUnlessTokenAsync(response, deadline.Token).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    // A request that one HttpClient has sent cannot be sent by another.
    private async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var copy = new HttpRequestMessage(request.Method, address);
        var form = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        copy.Content = new ByteArrayContent(form);
        copy.Content.Headers.ContentType = request.Content.Headers.ContentType;
        copy.Headers.Accept.ParseAdd("application/json");
        copy.Headers.UserAgent.ParseAdd("SupportOps");
        return copy;
    }

    private Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        network is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : network.SendAsync(request, cancellationToken);

    private async Task ThrowUnlessTokenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (IsTransient(response.StatusCode))
        {
            throw new TokenUnavailableException(response.StatusCode, FindRetryAfter(response));
        }

        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = Read(body);
        if (response.StatusCode is not HttpStatusCode.OK || string.IsNullOrEmpty(answer?.AccessToken)
            || !IsAnswerOfTheEndpoint(response))
        {
            throw Refused(response.StatusCode, answer);
        }
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or >= HttpStatusCode.InternalServerError;

    // Only a client that somebody else configured follows redirects.
    private bool IsAnswerOfTheEndpoint(HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri is not { } answered || Origin.Of(answered) == Origin.Of(address);

    private static string? FindRetryAfter(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.First() : null;

    private SupportOpsApiException Refused(HttpStatusCode status, WireToken? answer)
    {
        var error = TokenErrorText.Of(answer);
        var said = error.Length == 0 ? string.Empty : $" ({error})";
        return new SupportOpsApiException(
            system,
            string.Create(
                CultureInfo.InvariantCulture,
                $"no access token was given for the service account: the answer was {(int)status} {status}{said}"),
            "Check that the key was not deleted and the account not disabled in the Google Cloud console, and that "
                + "this machine's clock is right")
        {
            // For the caller this is the same as a calendar that refuses the credential.
            Status = HttpStatusCode.Unauthorized,
            Code = TokenErrorText.CodeOf(answer),
        };
    }

    private static WireToken? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, TokenJson.Default.WireToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
