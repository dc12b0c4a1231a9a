using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>The bodies of errors as GitLab writes them, which have several shapes.</summary>
/// <remarks>Source: GitLab REST API, Troubleshooting, Status codes; the texts follow GitLab's public code.</remarks>
internal static class GitLabErrors
{
    /// <summary>The body that a planted failure has, by status.</summary>
    public static string Body(int status) => status switch
    {
        400 => Message("400 Bad request"),
        401 => Message("401 Unauthorized"),
        403 => Message("403 Forbidden"),
        404 => Message("404 Not Found"),
        405 => Message("405 Method Not Allowed"),
        409 => Message("Resource lock"),
        429 => Message("429 Too Many Requests"),
        500 => Message("500 Internal Server Error"),
        502 or 503 or 504 => Message($"{status.ToString(System.Globalization.CultureInfo.InvariantCulture)} Planted"),
        _ => Message("A test asked for this failure"),
    };

    public static Answer Of(int status) => new() { Status = status, Body = Body(status) };

    public static Answer NotFound(string what) =>
        new() { Status = 404, Body = Message($"404 {what} Not Found") };

    public static Answer BadRequest(string reason) =>
        new() { Status = 400, Body = Message($"400 Bad request - {reason}") };

    /// <summary>The shape of a refused record: <c>message</c> is an object of lists.</summary>
    public static Answer Invalid(string member, string problem) => new()
    {
        Status = 400,
        Body = JsonBody.Text(new JsonObject
        {
            ["message"] = new JsonObject { [member] = JsonBody.Array([problem]) },
        }),
    };

    /// <summary>The shape of a refused parameter: <c>error</c> alone.</summary>
    public static Answer Error(int status, string error) =>
        new() { Status = status, Body = JsonBody.Text(new JsonObject { ["error"] = error }) };

    /// <summary>The shape of a refused token: <c>error</c> and <c>error_description</c>.</summary>
    public static Answer InsufficientScope() => new()
    {
        Status = 403,
        Body = JsonBody.Text(new JsonObject
        {
            ["error"] = "insufficient_scope",
            ["error_description"] = "The request requires higher privileges than provided by the access token.",
            ["scope"] = "api",
        }),
    };

    private static string Message(string message) => JsonBody.Text(new JsonObject { ["message"] = message });
}
