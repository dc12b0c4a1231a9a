namespace SupportOps.Testing.GitLab;

/// <summary>Replaces what the headers of a page say of the next one.</summary>
internal static class NextLink
{
    private const string Relation = "; rel=\"next\"";

    /// <summary>Replaces the link of <c>rel="next"</c>.</summary>
    /// <param name="headers">The headers of the page.</param>
    /// <param name="own">The address of the page itself.</param>
    /// <param name="choose">Gives the link from the right one and the page's own; null for none.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Replace(
        IReadOnlyList<KeyValuePair<string, string>> headers, string own, Func<string, string, string?> choose) =>
    [
        .. headers.Select(header => header.Key == "Link"
            ? new KeyValuePair<string, string>(header.Key, Links(header.Value, own, choose))
            : header),
    ];

    private static string Links(string links, string own, Func<string, string, string?> choose) =>
        string.Join(", ", links.Split(", ").Select(link => link.EndsWith(Relation, StringComparison.Ordinal)
            ? choose(link[1..^(Relation.Length + 1)], own) is { } chosen ? $"<{chosen}>{Relation}" : null
            : link).OfType<string>());
}
