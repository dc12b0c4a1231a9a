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
    /// <param name="document">The document with the link.</param>
    /// <param name="link">As it is written there.</param>
    /// <param name="documents">The documents that become pages.</param>
    /// <param name="checkout">Where the files are that are no pages.</param>
    /// <exception cref="InvalidDataException">It leads to a file that is not in the checkout.</exception>
    public static string Of(
        string document, string link, IReadOnlyCollection<string> documents, Checkout checkout)
    {
        if (link.Length == 0 || link[0] == '#' || Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            return link;
        }

        var (path, anchor) = Split(link);
        var target = Resolve(document, path) is { } resolved && checkout.Has(Uri.UnescapeDataString(resolved))
            ? resolved
            : throw new InvalidDataException(
                $"{document}: the link \"{link}\" leads to no file of the repository. Correct it, or add the file.");
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

    // Null for a place outside of the repository.
    private static string? Resolve(string document, string path)
    {
        var parts = new List<string>(document.Split('/')[..^1]);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

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
