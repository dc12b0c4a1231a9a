namespace SupportOps.GitLab.Wire;

/// <summary>A label of a project or of one of its groups.</summary>
internal sealed class WireLabel
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? Color { get; init; }

    public string? Description { get; init; }

    public bool? IsProjectLabel { get; init; }
}
