using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>Builds and sends JSON answers with the headers of the real service.</summary>
internal static class JsonAnswer
{
    public static string Compose(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static void WriteError(Utf8JsonWriter writer, string error, string? description = null)
    {
        writer.WriteString("error", error);
        if (description is not null)
        {
            writer.WriteString("description", description);
        }
    }

    public static Task SendAsync(HttpContext context, int status, Action<Utf8JsonWriter> write) =>
        SendAsync(context, status, Compose(write));

    public static Task SendAsync(HttpContext context, int status, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        Start(context, status, bytes.Length);
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>Promises the whole body, sends half of it and cuts the connection.</summary>
    public static async Task SendHalfAsync(HttpContext context, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        Start(context, StatusCodes.Status200OK, bytes.Length);
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted)
            .ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }

    private static void Start(HttpContext context, int status, int length)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = length;
    }
}
