namespace SupportOps.GitLab.Wire;

/// <summary>A note of an issue, a person's or the system's.</summary>
internal sealed class WireNote
{
    public long? Id { get; init; }

    public string? Body { get; init; }

    public WireUser? Author { get; init; }

    public bool? System { get; init; }

    public bool? Internal { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }
}
