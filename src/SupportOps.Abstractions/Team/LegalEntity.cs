namespace SupportOps.Team;

/// <summary>The company a member is employed by, spelled exactly as the list has it.</summary>
/// <param name="Name">The spelling of the team file.</param>
/// <remarks>Source: Support Team YAML files page, <c>entity</c>.</remarks>
public readonly record struct LegalEntity(string Name)
{
    /// <summary>The ten entities the handbook lists; another company passes its own list to the reader.</summary>
    public static IReadOnlyList<LegalEntity> Known { get; } =
    [
        new("GitLab BV"), new("GitLab Canada Corp"), new("GitLab GmbH"), new("GitLab Inc"), new("GitLab IT BV"),
        new("GitLab Korea LTD"), new("GitLab PTY Ltd"), new("GitLab PTY Ltd NZ"), new("GitLab Singapore PTE. LTD"),
        new("GitLab UK Ltd"),
    ];

    /// <summary>The spelling of the team file.</summary>
    public override string ToString() => Name;
}
