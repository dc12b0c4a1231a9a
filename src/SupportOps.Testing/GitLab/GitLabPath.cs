using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SupportOps.Testing.GitLab;

/// <summary>The path of a request below <c>/api/v4</c>.</summary>
internal static class GitLabPath
{
    public const string Root = "/api/v4/";

    /// <summary>
    /// The path, unescaped by segments: an encoded slash stays inside its segment, as it does in a path of a project.
    /// </summary>
    public static string[] Parts(HttpRequest request)
    {
        // The parsed path has lost which slashes were encoded.
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? string.Empty;
        var path = target.Split('?')[0];
        return path.StartsWith(Root, StringComparison.Ordinal)
            ? [.. path[Root.Length..].TrimEnd('/').Split('/').Select(Uri.UnescapeDataString)]
            : [];
    }

    public static string Of(HttpRequest request) => string.Join('/', Parts(request));
}
