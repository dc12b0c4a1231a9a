using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Gives resources by pages.</summary>
/// <remarks>
/// Source: Calendly API, Pagination. The link to the next page leads to this server, so that a client that follows it
/// is seen.
/// </remarks>
internal sealed class Listing(CalendlyAccount account)
{
    private const string Prefix = "page-after-";
    private const int UsualSize = 20;
    private const int LargestSize = 100;

    public Answer Answer(HttpRequest request, Uri root, string name, IReadOnlyList<JsonObject> all)
    {
        var query = request.Query;
        var asked = query.ContainsKey("count") ? RequestText.Number(query["count"]) : UsualSize;
        if (asked is not (>= 1 and <= LargestSize))
        {
            return CalendlyErrors.Invalid(("count", "must be between 1 and 100"));
        }

        var token = (string?)query["page_token"];
        if (Skipped(token) is not { } skipped || (skipped > 0 && skipped > all.Count))
        {
            return CalendlyErrors.Invalid(("page_token", "is invalid"));
        }

        var size = Math.Min(asked.Value, account.LargestPage ?? LargestSize);
        return Serving.Answer.Ok(JsonBody.Text(Compose(request, root, all, skipped, size))) with
        {
            Page = new PageNumber(name, 1 + (skipped / size)),
            Cursor = token ?? string.Empty,
        };
    }

    private static int? Skipped(string? token) => token switch
    {
        null or "" => 0,
        _ when token.StartsWith(Prefix, StringComparison.Ordinal) => RequestText.Number(token[Prefix.Length..]),
        _ => null,
    };

    private static JsonObject Compose(
        HttpRequest request, Uri root, IReadOnlyList<JsonObject> all, int skipped, int size)
    {
        JsonObject[] page = [.. all.Skip(skipped).Take(size)];
        var next = skipped + size < all.Count ? TokenOf(skipped + size) : null;
        var previous = skipped > 0 ? TokenOf(Math.Max(0, skipped - size)) : null;
        return new JsonObject
        {
            ["collection"] = JsonBody.Array(page),
            ["pagination"] = new JsonObject
            {
                ["count"] = page.Length,
                ["next_page"] = Link(request, root, next),
                ["previous_page"] = Link(request, root, previous),
                ["next_page_token"] = next,
                ["previous_page_token"] = previous,
            },
        };
    }

    private static string TokenOf(int skipped) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{skipped}");

    private static string? Link(HttpRequest request, Uri root, string? token)
    {
        if (token is null)
        {
            return null;
        }

        var kept = request.Query
            .Where(static pair => pair.Key != "page_token")
            .SelectMany(static pair => pair.Value, static (pair, item) => (pair.Key, Value: item ?? string.Empty))
            .Append(("page_token", token))
            .Select(static pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}");
        return $"{root.GetLeftPart(UriPartial.Authority)}{request.Path}?{string.Join('&', kept)}";
    }
}
