using System.Text.Json.Serialization.Metadata;

namespace SupportOps.GitLab.Paging;

/// <summary>What one listing asks for, and how its records are read.</summary>
internal sealed record ListingPlan<TWire, TItem>
    where TWire : class
{
    /// <summary>What is listed, in the plural and without a name of anybody: <c>labels of a project</c>.</summary>
    public required string Listing { get; init; }

    /// <summary>Path below the root of the API.</summary>
    public required string Path { get; init; }

    /// <summary>What is asked for beside the page; parameters without a value are left out.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters { get; init; } = [];

    /// <summary>
    /// Whether pages are asked for by a cursor first; a GitLab that refuses that for the listing is asked by number.
    /// </summary>
    public bool PrefersKeyset { get; init; }

    public required JsonTypeInfo<TWire?[]> Shape { get; init; }

    /// <summary>Reads a record; throws <see cref="RecordException"/> when it lacks what is needed.</summary>
    public required Func<TWire, TItem> Read { get; init; }

    /// <summary>What makes a record one of its kind.</summary>
    public required Func<TItem, long> KeyOf { get; init; }
}
