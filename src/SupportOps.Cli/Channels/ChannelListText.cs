using System.Globalization;
using System.Text;
using SupportOps.Channels;

namespace SupportOps.Cli.Channels;

/// <summary>The channels for a person.</summary>
internal static class ChannelListText
{
    public static string Of(ChannelPolicy policy)
    {
        var text = new StringBuilder();
        foreach (var channel in policy.Channels)
        {
            text.Append(CultureInfo.InvariantCulture, $"{channel.Priority}  {channel.Title} ({channel.Id})\n");
            text.Append(CultureInfo.InvariantCulture, $"   target: {TargetOf(channel)}\n");
            foreach (var duty in channel.AlarmDuties.Concat(channel.Duties))
            {
                text.Append(CultureInfo.InvariantCulture, $"   - {duty}\n");
            }
        }

        return text.ToString();
    }

    private static string TargetOf(SupportChannel channel)
    {
        var target = channel.Target?.Description ?? "none";
        return channel.Escalation is { Steps.Count: > 1 } escalation
            ? $"{target}, then {escalation.Steps[1].Who}"
            : target;
    }
}
