using SupportOps.Team;

namespace SupportOps.TeamFiles;

/// <summary>What was found in one team file.</summary>
public sealed record TeamFileReading
{
    /// <summary>Base name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The member as far as the file describes one; null exactly when the file could not be parsed.</summary>
    public TeamMember? Member { get; init; }

    /// <summary>Every problem, in the order of the lines.</summary>
    public required IReadOnlyList<TeamFileFinding> Findings { get; init; }

    /// <summary>Whether there is no error; warnings and infos leave a file valid.</summary>
    public bool Valid => Findings.All(finding => finding.Severity != TeamFileSeverity.Error);
}
