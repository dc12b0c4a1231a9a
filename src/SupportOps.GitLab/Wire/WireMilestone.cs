namespace SupportOps.GitLab.Wire;

/// <summary>A milestone of a project or of one of its groups.</summary>
internal sealed class WireMilestone
{
    public long? Id { get; init; }

    public string? Title { get; init; }

    public string? State { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? DueDate { get; init; }
}
