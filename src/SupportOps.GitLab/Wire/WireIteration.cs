namespace SupportOps.GitLab.Wire;

/// <summary>An iteration; one of an automatic cadence has no title.</summary>
internal sealed class WireIteration
{
    public long? Id { get; init; }

    public string? Title { get; init; }

    public int? State { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? DueDate { get; init; }
}
