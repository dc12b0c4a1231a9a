using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SupportOps.Http;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Zendesk's errors, and what its user should try.</summary>
/// <param name="instance">Name of the instance, or its host where it has no name.</param>
/// <param name="credential">What its user calls the credential; null for the names of the options.</param>
internal sealed class ZendeskDialect(string instance, string? credential = null) : IVendorDialect
{
    private static readonly string[] ResetHeaders = ["rate-limit-reset", "ratelimit-reset", "x-rate-limit-reset"];

    public string System { get; } = $"Zendesk ({instance})";

    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status, VendorError error) => status switch
    {
        HttpStatusCode.Unauthorized =>
            $"Check {credential ?? "Username and ApiToken, or OAuthToken"}: the token must be active, "
            + "belong to this account, and token access must be enabled in the Admin Center",
        HttpStatusCode.Forbidden =>
            "The credential's user needs the role admin, or an agent role that may see what was asked for",
        HttpStatusCode.NotFound when error.Code is "RecordNotFound" =>
            "Check the subdomain of the address and the id; what the credential's user may not see is not found either",
        HttpStatusCode.NotFound => "Check the subdomain of the address",
        _ => null,
    };

    // Recorded for an update that met another one; a read that meets it is fine a moment later.
    public bool IsTransient(HttpStatusCode status, VendorError error) => status is HttpStatusCode.Conflict;

    // The name of the header depends on the age of the endpoint; its value is in seconds under each of them.
    public TimeSpan? FindWait(HttpResponseHeaders headers) => ResetHeaders
        .Select(name => headers.NonValidated.TryGetValues(name, out var values) ? values.First() : null)
        .OfType<string>()
        .Select(value => RetryAfterHeader.FindSeconds(value))
        .FirstOrDefault(wait => wait is not null);

    // The member `error` is text or an object, depending on the endpoint.
    public VendorError ReadError(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, ZendeskJson.Default.WireError) is { } error
                ? Read(error)
                : new VendorError(Code: null, Text: null);
        }
        catch (JsonException)
        {
            return new VendorError(Code: null, Encoding.UTF8.GetString(body.Span));
        }
    }

    private static VendorError Read(WireError error) => error.Error switch
    {
        { ValueKind: JsonValueKind.String } code => new VendorError(Text(code), Text(error.Description)),
        { ValueKind: JsonValueKind.Object } nested => new VendorError(
            nested.TryGetProperty("title", out var title) ? Text(title) : null,
            nested.TryGetProperty("message", out var message) ? Text(message) : null),
        _ => new VendorError(Code: null, Text(error.Description)),
    };

    // Text with half a surrogate pair is legal JSON and no legal string.
    private static string? Text(JsonElement? element)
    {
        try
        {
            return element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
