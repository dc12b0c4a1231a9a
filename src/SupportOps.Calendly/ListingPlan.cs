using System.Text.Json.Serialization.Metadata;
using SupportOps.Calendly.Wire;

namespace SupportOps.Calendly;

/// <summary>What one listing asks for, and how its records are read.</summary>
internal sealed record ListingPlan<TWire, TItem>
    where TWire : class
{
    /// <summary>What is listed, in the plural and without a name of anybody: <c>webhook subscriptions</c>.</summary>
    public required string Listing { get; init; }

    /// <summary>The address of a page by its token; the first page has none.</summary>
    public required Func<string?, Uri> AddressOf { get; init; }

    public required JsonTypeInfo<WirePage<TWire>> Shape { get; init; }

    /// <summary>Reads a record; throws <see cref="RecordException"/> when it lacks what is needed.</summary>
    public required Func<TWire, TItem> Read { get; init; }

    /// <summary>What makes a record one of its kind.</summary>
    public required Func<TItem, string> KeyOf { get; init; }
}
