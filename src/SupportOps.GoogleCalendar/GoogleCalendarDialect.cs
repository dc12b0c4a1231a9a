using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar;

/// <summary>Google Calendar's errors, and what its user should try.</summary>
/// <remarks>Source: Google Calendar API, Handle API errors.</remarks>
/// <param name="system">The calendar as messages name it.</param>
/// <param name="email">Gives the address with which the calendar must be shared.</param>
internal sealed class GoogleCalendarDialect(string system, Func<string> email) : IVendorDialect
{
    public string System => system;

    // The calendar documents no id of requests; gateways before it use this name.
    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status, VendorError error) => status switch
    {
        HttpStatusCode.Unauthorized =>
            "Check that the service-account key was not deleted, and that this machine's clock is right",
        HttpStatusCode.Forbidden when error.Code?.EndsWith("Exceeded", StringComparison.Ordinal) == true =>
            "Wait, or lower RequestsPerMinute. The limits stand under Quotas of the account's project",
        HttpStatusCode.Forbidden =>
            $"Give {email()} the permission 'Make changes to events' in the calendar's settings, and enable the "
            + "Calendar API in the account's project",
        HttpStatusCode.NotFound =>
            $"Check CalendarId, and share the calendar with {email()}, permission 'Make changes to events': "
            + "one that is not shared looks like one that does not exist",
        _ => null,
    };

    // The same status means "slow down" and "you may not"; only the reason tells.
    public bool IsTransient(HttpStatusCode status, VendorError error) =>
        status is HttpStatusCode.Forbidden
        && error.Code is "rateLimitExceeded" or "userRateLimitExceeded" or "quotaExceeded";

    public TimeSpan? FindWait(HttpResponseHeaders headers) => null;

    public VendorError ReadError(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new VendorError(Code: null, Encoding.UTF8.GetString(body.Span));
        }
    }

    private static VendorError Read(JsonElement root)
    {
        if (Member(root, "error") is not { ValueKind: JsonValueKind.Object } error)
        {
            return new VendorError(Text(root, "error"), Text(root, "error_description"));
        }

        var reason = Member(error, "errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0
            ? Text(errors[0], "reason")
            : null;
        return new VendorError(reason ?? Text(error, "status"), Text(error, "message"));
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    // Text with half a surrogate pair is legal JSON and no legal string.
    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
