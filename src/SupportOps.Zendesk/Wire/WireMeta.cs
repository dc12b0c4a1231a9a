namespace SupportOps.Zendesk.Wire;

/// <summary>Where a page stands in its listing.</summary>
internal sealed class WireMeta
{
    public bool? HasMore { get; init; }

    public string? AfterCursor { get; init; }
}
