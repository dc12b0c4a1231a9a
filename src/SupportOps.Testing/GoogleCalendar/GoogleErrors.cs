using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The bodies of errors as Google writes them.</summary>
/// <remarks>Source: Google Calendar API v3, Handle API errors.</remarks>
internal static class GoogleErrors
{
    /// <summary>The body that a planted failure has, by status.</summary>
    public static string Body(int status) => status switch
    {
        400 => Text(status, "badRequest", "Bad Request"),
        401 => Text(status, "authError", "Invalid Credentials", ("header", "Authorization")),
        403 => Text(status, "forbidden", "Forbidden"),
        404 => Text(status, "notFound", "Not Found"),
        409 => Text(status, "duplicate", "The requested identifier already exists."),
        410 => Text(status, "deleted", "Resource has been deleted"),
        412 => Text(status, "conditionNotMet", "Precondition Failed", ("header", "If-Match")),
        429 => Because(status, "rateLimitExceeded"),
        500 => Text(status, "backendError", "Backend Error"),
        503 => Text(status, "backendError", "Service Unavailable"),
        _ => Text(status, "plantedFault", "A test asked for this failure"),
    };

    /// <summary>The body of an error with a reason of one's own choice.</summary>
    public static string Because(int status, string reason) => reason switch
    {
        "rateLimitExceeded" => Text(status, reason, "Rate Limit Exceeded", domain: "usageLimits"),
        "userRateLimitExceeded" => Text(status, reason, "User Rate Limit Exceeded", domain: "usageLimits"),
        "quotaExceeded" => Text(status, reason, "Calendar usage limits exceeded.", domain: "usageLimits"),
        "dailyLimitExceeded" => Text(status, reason, "Daily Limit Exceeded", domain: "usageLimits"),
        _ => Text(status, reason, $"Refused: {reason}."),
    };

    public static Answer Of(int status) => new() { Status = status, Body = Body(status) };

    public static Answer Of(int status, string reason, string message) =>
        new() { Status = status, Body = Text(status, reason, message) };

    public static Answer Invalid(string message) => Of(400, "invalid", message);

    public static Answer InvalidParameter(string name) => new()
    {
        Status = 400,
        Body = Text(400, "invalidParameter", $"Invalid value of the parameter {name}.", ("parameter", name)),
    };

    public static Answer RateLimited() => new() { Status = 403, Body = Because(403, "rateLimitExceeded") };

    /// <summary>The other shape, which the endpoint for tokens has.</summary>
    public static Answer OfToken(int status, string error, string description) => new()
    {
        Status = status,
        Body = JsonBody.Text(new JsonObject { ["error"] = error, ["error_description"] = description }),
    };

    private static string Text(
        int status,
        string reason,
        string message,
        (string Kind, string Name)? location = null,
        string domain = "global")
    {
        var detail = new JsonObject { ["domain"] = domain, ["reason"] = reason, ["message"] = message };
        if (location is { } place)
        {
            detail["locationType"] = place.Kind;
            detail["location"] = place.Name;
        }

        return JsonBody.Text(new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["errors"] = JsonBody.Array([detail]),
                ["code"] = status,
                ["message"] = message,
            },
        });
    }
}
