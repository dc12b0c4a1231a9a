using SupportOps.Team;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads a team of which nobody is missing.</summary>
internal static class WholeTeam
{
    public static Roster Read(string folder) => Require(new TeamFolder(folder, new TeamFileOptions()).Read().Roster);

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
