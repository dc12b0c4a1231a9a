using SupportOps.Team;

namespace SupportOps.TeamFiles;

/// <summary>What was found in a folder of team files, read as one set.</summary>
public sealed record TeamFolderReading
{
    /// <summary>Every file, in ordinal order of the base names.</summary>
    public required IReadOnlyList<TeamFileReading> Files { get; init; }

    /// <summary>The team of these files; incomplete when one of them could not be parsed.</summary>
    public required Roster Roster { get; init; }
}
