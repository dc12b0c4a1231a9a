using SupportOps.Team;

namespace SupportOps.TeamFiles;

/// <summary>What differs between companies in the check of team files.</summary>
public sealed record TeamFileOptions
{
    /// <summary>Domain of official addresses, for example <c>gitlab.example</c>; null leaves it unchecked.</summary>
    public string? EmailDomain { get; init; }

    /// <summary>The legal entities a file may name; by default those of the handbook.</summary>
    public IReadOnlyList<LegalEntity> Entities { get; init; } = LegalEntity.Known;
}
