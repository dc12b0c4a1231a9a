namespace SupportOps.GitLab.Wire;

/// <summary>A project with the settings that audits look at; what the token may not see is missing.</summary>
internal sealed class WireProject
{
    public long? Id { get; init; }

    public string? PathWithNamespace { get; init; }

    public string? DefaultBranch { get; init; }

    public string? Visibility { get; init; }

    public bool? Archived { get; init; }

    public string? MergeMethod { get; init; }

    public string? SquashOption { get; init; }

    public bool? OnlyAllowMergeIfPipelineSucceeds { get; init; }

    public bool? OnlyAllowMergeIfAllDiscussionsAreResolved { get; init; }

    public WireGroupShare?[]? SharedWithGroups { get; init; }

    public string? WebUrl { get; init; }
}
