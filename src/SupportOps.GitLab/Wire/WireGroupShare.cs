namespace SupportOps.GitLab.Wire;

/// <summary>A group that was invited to a project.</summary>
internal sealed class WireGroupShare
{
    public long? GroupId { get; init; }

    public string? GroupFullPath { get; init; }

    public int? GroupAccessLevel { get; init; }
}
