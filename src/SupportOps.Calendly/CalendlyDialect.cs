using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SupportOps.Calendly.Wire;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>Calendly's errors, and what its user should try.</summary>
/// <remarks>
/// A title never decides anything: Calendly is known to send a 401 that is titled like a 404. Source: Calendly, API
/// use guide, API conventions and rate limits.
/// </remarks>
/// <param name="instance">Name of the instance, or its host where it has no name.</param>
/// <param name="credential">What its user calls the credential; null for the name of the option.</param>
internal sealed class CalendlyDialect(string instance, string? credential = null) : IVendorDialect
{
    public string System { get; } = $"Calendly ({instance})";

    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status, VendorError error) => status switch
    {
        HttpStatusCode.Unauthorized =>
            $"Check {credential ?? "Token"}: a personal access token ends when its user revokes it, or leaves the "
            + "organization",
        HttpStatusCode.Forbidden =>
            "The token's user must be owner or admin for anything of the whole organization, the plan must be a paid "
            + "one for webhooks, and a token with scopes needs webhooks:read or webhooks:write and the read scope of "
            + "each event",
        HttpStatusCode.NotFound => "Check the reference and that it belongs to the token's organization",
        HttpStatusCode.Conflict => "Calendly takes one webhook subscription per URL and scope",
        HttpStatusCode.BadRequest =>
            "Change what Calendly's words name; an event that this version does not know may not exist there either",
        _ => null,
    };

    public bool IsTransient(HttpStatusCode status, VendorError error) => false;

    // Seconds until the limit is reset; Calendly documents no Retry-After.
    public TimeSpan? FindWait(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues("x-ratelimit-reset", out var values)
            ? RetryAfterHeader.FindSeconds(values.First())
            : null;

    // The endpoints of OAuth speak of `error`, all others of `title`.
    public VendorError ReadError(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, CalendlyJson.Default.WireError) is { } error
                ? new VendorError(Text(error.Title) ?? Text(error.Error), Explanation(error))
                : new VendorError(Code: null, Text: null);
        }
        catch (JsonException)
        {
            return new VendorError(Code: null, Encoding.UTF8.GetString(body.Span));
        }
    }

    private static string? Explanation(WireError error)
    {
        var text = Text(error.Message) ?? Text(error.ErrorDescription);
        var details = string.Join("; ", Details(error.Details));
        return (text, details.Length) switch
        {
            (_, 0) => text,
            (null, _) => details,
            _ => $"{text.TrimEnd('.')}: {details}",
        };
    }

    private static IEnumerable<string> Details(JsonElement? details)
    {
        if (details is not { ValueKind: JsonValueKind.Array } array)
        {
            return [];
        }

        return array.EnumerateArray()
            .Where(detail => detail.ValueKind is JsonValueKind.Object)
            .Select(detail => (Name: Member(detail, "parameter"), Message: Member(detail, "message")))
            .Where(detail => detail.Message is not null)
            .Select(detail => detail.Name is null ? detail.Message! : $"{detail.Name} {detail.Message}");
    }

    private static string? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? Text(member) : null;

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
