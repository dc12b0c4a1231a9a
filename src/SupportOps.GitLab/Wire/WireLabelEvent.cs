namespace SupportOps.GitLab.Wire;

/// <summary>A change of one label of an issue; the label is null once it was deleted.</summary>
internal sealed class WireLabelEvent
{
    public long? Id { get; init; }

    public WireUser? User { get; init; }

    public WireLabel? Label { get; init; }

    public string? Action { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }
}
