using System.CommandLine;
using SupportOps.Channels;
using SupportOps.Cli.Channels;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops channels list</c>: the channels in order, what is promised and what to do.</summary>
internal static class ChannelsListCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = TextOrJson.Option();
        var command = new Command("list", "Lists the channels in their order, with what each promises and asks "
            + "for.") { format };
        command.SetAction(parsed =>
        {
            TextOrJson.Write(
                terminal,
                TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format)),
                () => ChannelListText.Of(ChannelPolicy.Handbook),
                output => ChannelListJson.Write(ChannelPolicy.Handbook, output));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
