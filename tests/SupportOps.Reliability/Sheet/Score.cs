using System.Text.Json.Serialization;

namespace SupportOps.Reliability.Sheet;

/// <summary>The whole sheet.</summary>
/// <param name="Seed">Where chance began.</param>
/// <param name="Quick">Whether only a fiftieth was run.</param>
/// <param name="Plant">The defect that was run in place of the product; null for the product.</param>
/// <param name="Rows">Its lines.</param>
internal sealed record Score(int Seed, bool Quick, string? Plant, IReadOnlyList<RowScore> Rows)
{
    /// <summary>How many planted defects were found.</summary>
    public int Caught => Plant is null ? Rows.Sum(row => row.Caught) : Rows.Count(row => !row.Holds);

    /// <summary>How many defects were planted.</summary>
    public int Planted => Plant is null ? Rows.Sum(row => row.Plants.Count) : Rows.Count;

    /// <summary>Whether every row holds and every planted defect was found.</summary>
    [JsonIgnore]
    public bool Holds => Rows.All(row => row.Holds && row.Caught == row.Plants.Count);
}
