using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>
/// Adds the account's token to each request, renews it once when it is refused, and lets no request out to another
/// origin.
/// </summary>
internal sealed class TokenHandler(ServiceAccount account, Origin origin, string system, ILogger logger)
    : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || Origin.Of(address) != origin)
        {
            throw new InvalidOperationException(
                $"The token belongs to {origin} and this request goes elsewhere, so it was not sent.");
        }

        try
        {
            return await SendWithTokenAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TokenUnavailableException exception)
        {
            return Unavailable(request, exception);
        }
    }

    private async Task<HttpResponseMessage> SendWithTokenAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var tokens = account.Tokens();
        var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        var response = await SendOnceAsync(request, token, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not HttpStatusCode.Unauthorized)
        {
            return response;
        }

        response.Dispose();
        GoogleCalendarLog.TokenRefused(logger, system);
        var renewed = await tokens.RenewAsync(token, cancellationToken).ConfigureAwait(false);
        return await SendOnceAsync(request, renewed, cancellationToken).ConfigureAwait(false);
    }

    // A copy, because a client that somebody else made refuses to send the same request twice.
    private Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request, Secret token, CancellationToken cancellationToken)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        copy.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal());
        return base.SendAsync(copy, cancellationToken);
    }

    // In this form the retry of calls takes it for what it is, with the wait that the token endpoint asks for.
    private static HttpResponseMessage Unavailable(HttpRequestMessage request, TokenUnavailableException exception)
    {
        const string Body =
            """{"error":{"errors":[{"reason":"tokenUnavailable"}],"message":"no access token could be got"}}""";
        var response = new HttpResponseMessage(exception.Status)
        {
            RequestMessage = request,
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
        };
        if (exception.RetryAfter is { } wait)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", wait);
        }

        return response;
    }
}
