namespace SupportOps.Site.Pages;

/// <summary>Where a link of a document leads in the site.</summary>
internal static class LinkTarget
{
    private const string Markdown = ".md";

    /// <summary>The page of a document; the README is the first page.</summary>
    public static string PageOf(string document) => document == "README.md"
        ? "index.html"
        : string.Concat(document.AsSpan(0, document.Length - Markdown.Length), ".html");

    /// <summary>
    /// A document becomes its page, another file of the repository the place where it can be read, the rest stays.
    /// </summary>
    public static string Of(string document, string link, IReadOnlyCollection<string> documents)
    {
        if (link.Length == 0 || link[0] == '#' || Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            return link;
        }

        var (path, anchor) = Split(link);
        var target = Resolve(document, path);
        var up = string.Concat(Enumerable.Repeat("../", document.Count(character => character == '/')));
        if (target.StartsWith(SiteFolder.Pictures + "/", StringComparison.Ordinal))
        {
            return up + target;
        }

        return documents.Contains(target, StringComparer.Ordinal)
            ? up + PageOf(target) + anchor
            : Checkout.SourceUrl + target + anchor;
    }

    private static (string Path, string Anchor) Split(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (link, string.Empty) : (link[..hash], link[hash..]);
    }

    private static string Resolve(string document, string path)
    {
        var parts = new List<string>(document.Split('/')[..^1]);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
