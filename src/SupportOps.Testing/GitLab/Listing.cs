using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>What a listing would give, in its order.</summary>
/// <param name="Name">Name of the listing, for faults on its pages.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Listing(string Name, IReadOnlyList<ListingRow> Rows)
{
    /// <summary>The parameter that names the place after the last row; null for numbered pages only.</summary>
    public string? KeysetParameter { get; init; }

    /// <summary>Whether greater keys come first.</summary>
    public bool IsDescending { get; init; }

    public static Listing Of<T>(string name, IEnumerable<T> items, Func<T, JsonObject> show) =>
        new(name, [.. items.Select(item => new ListingRow(string.Empty, 0, () => show(item)))]);
}
