namespace SupportOps.Cli.Auditing;

/// <summary>The policy file of <c>audit gitlab-projects</c>; what it does not say is as the handbook has it.</summary>
internal sealed record ProjectPolicyDocument
{
    public bool? PreventAuthorApproval { get; init; }

    public bool? PreventCommitterApproval { get; init; }

    public bool? PreventOverride { get; init; }

    public bool? RemoveApprovals { get; init; }

    public string? MergeRole { get; init; }

    public IReadOnlyList<string>? Pushers { get; init; }

    public IReadOnlyList<string>? ExemptProjects { get; init; }
}
