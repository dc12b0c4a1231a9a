using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Says in JSON why a delivery was not taken.</summary>
/// <remarks>Source: RFC 9457, Problem Details for HTTP APIs.</remarks>
internal static class ProblemBody
{
    // For people who read it in a log. No browser may take it for HTML: its type is said, and is not to be guessed.
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(HttpResponse response, Verdict verdict)
    {
        var text = new ArrayBufferWriter<byte>();
        var json = new Utf8JsonWriter(text, Readable);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(verdict.Status));
            json.WriteNumber("status", verdict.Status);
            json.WriteString("detail", verdict.Detail);
            json.WriteString("reason", verdict.Reason);
            json.WriteEndObject();
        }

        response.ContentType = "application/problem+json";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentLength = text.WrittenCount;
        await response.Body.WriteAsync(text.WrittenMemory, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
