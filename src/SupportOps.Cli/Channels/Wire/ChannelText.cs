using SupportOps.Channels;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>The short name of a channel.</summary>
internal sealed class ChannelText : WireText<ChannelId>
{
    protected override string Form =>
        "one of " + string.Join(", ", ChannelPolicy.Handbook.Channels.Select(channel => channel.Id));

    protected override bool TryRead(string text, out ChannelId value, out string? problem)
    {
        problem = null;
        value = new ChannelId(text);
        return ChannelPolicy.Handbook.Find(value) is not null;
    }
}
