namespace SupportOps.Cli.Auditing;

/// <summary>The policy file of <c>audit gitlab-members</c>.</summary>
internal sealed record GroupPolicyDocument
{
    public IReadOnlyList<string>? AllowedEverywhere { get; init; }

    /// <summary>Path of a group; user names with the expected role, or null for any.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>?>? Groups { get; init; }
}
