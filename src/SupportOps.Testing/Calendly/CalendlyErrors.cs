using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>The bodies of errors as Calendly writes them.</summary>
/// <remarks>Source: Calendly API, Error responses.</remarks>
internal static class CalendlyErrors
{
    /// <summary>The body that a planted failure has, by status.</summary>
    public static string Body(int status) => status switch
    {
        400 => Text("Invalid Argument", "The supplied parameters are invalid."),
        401 => Text("Unauthenticated", "The access token is invalid"),
        403 => Text("Permission Denied", "You do not have permission to access this resource."),
        404 => Text("Resource Not Found", "The server could not find the requested resource."),
        409 => Text("Already Exists", "Hook with this url already exists"),
        429 => Text("Too Many Requests", "You have exceeded the rate limit."),
        500 => Text("Internal Server Error", "The server encountered an unexpected condition."),
        _ => Text("Planted Fault", "A test asked for this failure"),
    };

    public static Answer Of(int status) => new() { Status = status, Body = Body(status) };

    public static Answer Forbidden(string message) =>
        new() { Status = 403, Body = Text("Permission Denied", message) };

    public static Answer Invalid(params IReadOnlyList<(string Parameter, string Message)> details)
    {
        var body = new JsonObject
        {
            ["title"] = "Invalid Argument",
            ["message"] = "The supplied parameters are invalid.",
            ["details"] = JsonBody.Array(details.Select(static detail => new JsonObject
            {
                ["parameter"] = detail.Parameter,
                ["message"] = detail.Message,
            })),
        };
        return new Answer { Status = 400, Body = JsonBody.Text(body) };
    }

    private static string Text(string title, string message) =>
        JsonBody.Text(new JsonObject { ["title"] = title, ["message"] = message });
}
