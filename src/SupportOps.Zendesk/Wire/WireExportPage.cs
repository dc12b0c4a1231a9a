namespace SupportOps.Zendesk.Wire;

/// <summary>One page of the incremental export of users.</summary>
internal sealed class WireExportPage
{
    public WireExportedUser?[]? Users { get; init; }

    public string? AfterCursor { get; init; }

    public bool? EndOfStream { get; init; }
}
