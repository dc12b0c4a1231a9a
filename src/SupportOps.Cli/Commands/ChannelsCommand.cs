using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops channels</c>: which work comes first.</summary>
internal static class ChannelsCommand
{
    public static Command Create(Terminal terminal) => new("channels", "The support channels, and whose turn it is.")
    {
        ChannelsListCommand.Create(terminal),
        ChannelsNextCommand.Create(terminal),
    };
}
