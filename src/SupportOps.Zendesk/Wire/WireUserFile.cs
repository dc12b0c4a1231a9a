using System.Text.Json;

namespace SupportOps.Zendesk.Wire;

/// <summary>A saved answer of any listing of users, with each member that says that it is not all of them.</summary>
internal sealed class WireUserFile
{
    public WireUser?[]? Users { get; init; }

    public JsonElement? Count { get; init; }

    public JsonElement? NextPage { get; init; }

    public JsonElement? PreviousPage { get; init; }

    public WireMeta? Meta { get; init; }

    public bool? HasMore { get; init; }

    public bool? EndOfStream { get; init; }
}
