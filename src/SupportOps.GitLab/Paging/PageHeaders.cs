using System.Net.Http.Headers;

namespace SupportOps.GitLab.Paging;

/// <summary>What the headers of a page say about the next one.</summary>
/// <remarks>
/// By number, <c>X-Next-Page</c> is empty on the last page; by cursor, <c>Link</c> has no <c>rel="next"</c> there. Of a
/// link only the cursor is taken, never its address. Source: GitLab documentation, REST API, pagination.
/// </remarks>
internal sealed class PageHeaders
{
    // The parameters by which GitLab is known to name the place to go on from.
    private static readonly string[] CursorNames = ["cursor", "id_after", "id_before", "page_token"];

    private PageHeaders(string? nextPage, string? link) => (NextPage, Link) = (nextPage, link);

    /// <summary>Value of <c>X-Next-Page</c>; null when the header is missing, empty on the last page.</summary>
    public string? NextPage { get; }

    /// <summary>Value of <c>Link</c>; null when the header is missing.</summary>
    public string? Link { get; }

    public static PageHeaders Of(HttpResponseHeaders headers) =>
        new(Find(headers, "X-Next-Page"), Find(headers, "Link"));

    /// <summary>The address of the link to the next page; null when there is none.</summary>
    public string? FindNextLink() => (Link ?? string.Empty).Split('<').Skip(1)
        .Select(static part => part.Split('>', 2))
        .Where(static part => part is [_, var relation]
            && relation.Contains("rel=\"next\"", StringComparison.OrdinalIgnoreCase))
        .Select(static part => part[0])
        .FirstOrDefault();

    /// <summary>The cursor in the address of a link; null when it has none that is known.</summary>
    public static PagePlace? FindCursor(string link)
    {
        var query = link.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? null
            : link[(query + 1)..].Split('#')[0].Split('&')
                .Select(static parameter => parameter.Split('=', 2))
                .Where(static pair => pair is [var name, _] && CursorNames.Contains(name, StringComparer.Ordinal))
                .Select(static pair => new PagePlace(pair[0], Uri.UnescapeDataString(pair[1].Replace('+', ' '))))
                .FirstOrDefault();
    }

    private static string? Find(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values).Trim() : null;
}
