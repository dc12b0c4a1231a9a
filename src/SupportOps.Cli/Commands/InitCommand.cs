using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops init</c>: files to begin with.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal) => new("init", "Writes files to begin with.")
    {
        InitGitLabCiCommand.Create(terminal),
    };
}
