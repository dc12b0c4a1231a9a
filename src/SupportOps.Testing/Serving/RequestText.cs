using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Serving;

/// <summary>Reads what a request brings along.</summary>
internal static class RequestText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static async Task<string> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The JSON object of a text; null when it is none.</summary>
    public static JsonObject? FindObject(string text)
    {
        try
        {
            return JsonNode.Parse(text, nodeOptions: null, Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The token of <c>Authorization: Bearer</c>; null when there is none.</summary>
    public static string? BearerOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length
            ? header[Scheme.Length..].Trim()
            : null;
    }

    /// <summary>The whole number that a text is; null when it is none.</summary>
    public static int? Number(string? text) => int.TryParse(
        text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
        out var number) ? number : null;
}
