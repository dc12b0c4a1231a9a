using SupportOps.Team;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads a team of which nobody is missing.</summary>
internal static class WholeTeam
{
    /// <summary>What is said where a team without anybody does no harm.</summary>
    public const string Nobody =
        "The team folder holds no *.yaml and no *.yml, so no host counts as one of US Government Support.";

    public static Roster Read(string folder) => Require(ReadPart(folder));

    /// <summary>The team as far as it can be read.</summary>
    public static Roster ReadPart(string folder) => new TeamFolder(folder, new TeamFileOptions()).Read().Roster;

    /// <summary>The team, or the reason why it is not whole.</summary>
    /// <exception cref="CommandFailure">A file could not be read, or there is none.</exception>
    public static Roster Require(Roster roster)
    {
        if (roster.UnreadableFiles is [var bad, ..])
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                $"{bad.File}:{bad.Line}:{bad.Column}: {bad.Message} The team is incomplete, so nothing was "
                    + "classified.");
        }

        return roster.Members.Count > 0
            ? roster
            : throw new CommandFailure(
                ExitCode.Incomplete, "The team folder holds no *.yaml and no *.yml, so nothing was classified.");
    }
}
