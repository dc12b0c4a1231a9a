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
        return new AttemptFailure
        {
            Problem = Problem(failed, response, code, error),
            Hint = Hint(response.StatusCode),
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
            or >= HttpStatusCode.InternalServerError
        || dialect.IsTransient(status, error);

    private static string Problem(string failed, HttpResponseMessage response, string code, VendorError error)
    {
        var answer = string.Create(
            CultureInfo.InvariantCulture,
            $"{failed}: the answer was {(int)response.StatusCode} {response.StatusCode}");
        var text = Clean(error.Text, response).TrimEnd('.');
        var said = string.Join(": ", new[] { code, text }.Where(part => part.Length > 0));
        return (IsRedirect(response.StatusCode), said.Length) switch
        {
            (true, _) => answer + RedirectTarget(response),
            (_, 0) => answer,
            _ => $"{answer} ({said})",
        };
    }

    // The host is enough to see what went wrong; the rest of a Location may hold a session.
    private static string RedirectTarget(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } target
            ? $", a redirect to {UntrustedText.ToSingleLine(target.IdnHost)}, which was not followed"
            : ", a redirect, which was not followed";

    private static bool IsRedirect(HttpStatusCode status) => (int)status is >= 300 and < 400;

    private static string Clean(string? text, HttpResponseMessage response) => text is null
        ? string.Empty
        : UntrustedText.ToSingleLine(CredentialMask.Remove(text, response.RequestMessage?.Headers.Authorization));

    private string Hint(HttpStatusCode status) => dialect.FindHint(status) ?? status switch
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
            ? UntrustedText.ToSingleLine(values.First())
            : null;

    // An error whose body cannot be read is still the error that its status says.
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
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException)
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }
}
