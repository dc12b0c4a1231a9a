using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>A row of a listing and its place in the order.</summary>
/// <param name="Key">The value it is ordered by, as text that sorts.</param>
/// <param name="Id">Decides between equal keys.</param>
/// <param name="Show">Writes it.</param>
internal sealed record ListingRow(string Key, long Id, Func<JsonObject> Show);
