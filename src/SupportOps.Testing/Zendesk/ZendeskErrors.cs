using System.Globalization;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>The bodies of errors as Zendesk writes them.</summary>
/// <remarks>Source: Zendesk Support API, Introduction, Requests and responses; Pagination.</remarks>
internal static class ZendeskErrors
{
    /// <summary>The body that a planted failure has, by status.</summary>
    public static string Body(int status) => status switch
    {
        401 => Text("Couldn't authenticate you"),
        403 => Text("Forbidden", "You do not have access to this page"),
        404 => Text("RecordNotFound", "Not found"),
        422 => JsonText.Compose(static writer =>
        {
            JsonText.WriteError(writer, "RecordInvalid", "Record validation errors");
            writer.WriteStartObject("details");
            writer.WriteStartArray("value");
            writer.WriteStartObject();
            writer.WriteString("type", "blank");
            writer.WriteString("description", "Value: cannot be blank");
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }),
        _ => Text("PlantedFault", "A test asked for this failure"),
    };

    public static Answer Unauthenticated() => new() { Status = 401, Body = Body(401) };

    public static Answer Forbidden(string description) =>
        new() { Status = 403, Body = Text("Forbidden", description) };

    public static Answer RecordNotFound() => new() { Status = 404, Body = Body(404) };

    public static Answer NoSuchEndpoint() => new() { Status = 404, Body = Text("InvalidEndpoint", "Not found") };

    public static Answer InvalidPagination(string description) =>
        new() { Status = 400, Body = Text("InvalidPaginationParameter", description) };

    public static Answer RateLimited(string text, TimeSpan wait) => Answer.PlainText(
        429, text, ((long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture));

    public static Answer BadRequest(string error, string description) =>
        new() { Status = 400, Body = Text(error, description) };

    private static string Text(string error, string? description = null) =>
        JsonText.Compose(writer => JsonText.WriteError(writer, error, description));
}
