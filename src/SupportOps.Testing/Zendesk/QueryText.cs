using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>Reads numbers from a query and writes links that keep the rest of it.</summary>
internal static class QueryText
{
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A link to the same listing, percent-encoded as Zendesk does it, brackets included.</summary>
    public static string Link(HttpRequest request, Uri root, string parameter, object value)
    {
        var kept = request.Query
            .Where(pair => pair.Key is not ("page" or "page[after]" or "page[before]" or "cursor" or "start_time"))
            .SelectMany(pair => pair.Value, (pair, item) => (pair.Key, Value: item ?? string.Empty))
            .Prepend((Key: parameter, Value: Convert.ToString(value, CultureInfo.InvariantCulture)!))
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        return $"{root.GetLeftPart(UriPartial.Authority)}{request.Path}?{string.Join('&', kept)}";
    }
}
