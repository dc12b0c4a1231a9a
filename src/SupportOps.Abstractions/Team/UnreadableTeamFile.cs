namespace SupportOps.Team;

/// <summary>A team file that could not be parsed, so that its member is unknown and the roster incomplete.</summary>
public sealed record UnreadableTeamFile
{
    /// <summary>Base name of the file.</summary>
    public required string File { get; init; }

    /// <summary>Line of the problem, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the problem, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong, in words for a person.</summary>
    public required string Message { get; init; }

    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal; identifies the finding about it.</summary>
    public required string Sha256 { get; init; }
}
