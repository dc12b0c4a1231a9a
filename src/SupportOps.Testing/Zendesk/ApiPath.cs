using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// The path of a request below <c>/api/v2</c>, without the <c>.json</c> that Zendesk accepts and ignores.
/// </summary>
internal static class ApiPath
{
    private const string Root = "/api/v2/";
    private const string Suffix = ".json";

    /// <summary>The path; null when it is not below the root.</summary>
    public static string? Of(HttpRequest request)
    {
        var path = request.Path.Value ?? string.Empty;
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = path[Root.Length..];
        return rest.EndsWith(Suffix, StringComparison.Ordinal) ? rest[..^Suffix.Length] : rest;
    }
}
