using System.Text.Json.Serialization;

namespace SupportOps.Reliability.Sheet;

/// <summary>One line of the sheet.</summary>
internal sealed record RowScore
{
    public required string Row { get; init; }

    public required string Property { get; init; }

    public required string Figure { get; init; }

    /// <summary>Whether the property holds and, in a full run, time and memory are within their limits.</summary>
    public required bool Holds { get; init; }

    public required double Seconds { get; init; }

    /// <summary>The most that the process had in memory up to then, in MiB.</summary>
    public required double PeakMebibytes { get; init; }

    public required int Failed { get; init; }

    /// <summary>The simplest cases that fail.</summary>
    public required IReadOnlyList<string> Failures { get; init; }

    /// <summary>Each planted defect and whether the row found it; empty when a plant itself was run.</summary>
    public required IReadOnlyDictionary<string, bool> Plants { get; init; }

    [JsonIgnore]
    public int Caught => Plants.Count(plant => plant.Value);
}
