using System.Globalization;
using System.Net;

namespace SupportOps.Http;

/// <summary>Turns an answer that is no success into an error that says what to try.</summary>
internal sealed class StatusFailure(IVendorDialect dialect, TimeProvider time)
{
    public async Task<AttemptFailure> ReadAsync(
        string failed, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadStartAsync(response, cancellationToken).ConfigureAwait(false);
        var error = dialect.ReadError(body);
        var code = Clean(error.Code, response);
        var answer = Answer(failed, response);
        return new AttemptFailure
        {
            Problem = answer + Said(code, error, response),
            Summary = answer,
            Hint = Hint(response.StatusCode, error),
            Status = response.StatusCode,
            Code = code.Length == 0 ? null : code,
            RequestId = FindRequestId(response),
            RetryAfter = FindWait(response),
            Transient = IsTransient(response.StatusCode, error)
                ? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)
                : null,
        };
    }

    // Vendors send their rate-limit headers with every answer; they mean a wait only where the limit was met.
    private TimeSpan? FindWait(HttpResponseMessage response) =>
        RetryAfterHeader.Find(response.Headers, time)
        ?? (response.StatusCode is HttpStatusCode.TooManyRequests ? dialect.FindWait(response.Headers) : null);

    private bool IsTransient(HttpStatusCode status, VendorError error) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or (>= HttpStatusCode.InternalServerError and < (HttpStatusCode)600)
        || dialect.IsTransient(status, error);

    private static string Answer(string failed, HttpResponseMessage response) => string.Create(
        CultureInfo.InvariantCulture,
        $"{failed}: the answer was {(int)response.StatusCode} {response.StatusCode}");

    private static string Said(string code, VendorError error, HttpResponseMessage response)
    {
        if (IsRedirect(response.StatusCode))
        {
            return RedirectTarget(response);
        }

        string[] parts = [code, Clean(error.Text, response).TrimEnd('.')];
        var said = string.Join(": ", parts.Where(part => part.Length > 0));
        return said.Length == 0 ? said : $" ({said})";
    }

    // The host is enough to see what went wrong; the rest of a Location may hold a session.
    private static string RedirectTarget(HttpResponseMessage response) =>
        HostName.Find(response.Headers.Location) is { } host
            ? $", a redirect to {Clean(host, response)}, which was not followed"
            : ", a redirect, which was not followed";

    private static bool IsRedirect(HttpStatusCode status) => (int)status is >= 300 and < 400;

    private static string Clean(string? text, HttpResponseMessage response) =>
        CredentialMask.Clean(text, response.RequestMessage?.Headers.Authorization);

    private string Hint(HttpStatusCode status, VendorError error) => dialect.FindHint(status, error) ?? status switch
    {
        HttpStatusCode.Unauthorized => "Check the credential",
        HttpStatusCode.Forbidden => "Check which permissions the credential has",
        HttpStatusCode.NotFound => "Check the base address",
        HttpStatusCode.TooManyRequests => "Too many requests: wait as long as the answer asks, then try again",
        >= HttpStatusCode.InternalServerError =>
            "The other side has a problem: try again later, and look at its status page",
        _ when IsRedirect(status) => "Set the base address to the final host",
        _ => "This answer was not expected: please report it with the request id",
    };

    private string? FindRequestId(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues(dialect.RequestIdHeader, out var values)
            ? Clean(values.First(), response)
            : null;

    // An error whose body breaks off, or does not come in time, is still the error that its status says.
    private static async Task<ReadOnlyMemory<byte>> ReadStartAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[BodyLimits.Error];
        try
        {
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = body.ConfigureAwait(false);
            var length = await body
                .ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return buffer.AsMemory(0, length);
        }
        catch (Exception exception) when (TransportFailure.Explains(exception))
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }
}
