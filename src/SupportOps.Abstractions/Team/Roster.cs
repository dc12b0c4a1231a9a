namespace SupportOps.Team;

/// <summary>The team as its files describe it.</summary>
public sealed record Roster
{
    /// <summary>The members of every file that could be parsed, in ordinal order of the file names.</summary>
    public required IReadOnlyList<TeamMember> Members { get; init; }

    /// <summary>The files that could not be parsed; their members are missing from <see cref="Members"/>.</summary>
    public IReadOnlyList<UnreadableTeamFile> UnreadableFiles { get; init; } = [];

    /// <summary>
    /// SHA-256 over names and bytes of all files, lower-case hexadecimal; null for a roster made in code.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether every file could be parsed. An incomplete roster can never give a clean audit.</summary>
    public bool IsComplete => UnreadableFiles.Count == 0;
}
