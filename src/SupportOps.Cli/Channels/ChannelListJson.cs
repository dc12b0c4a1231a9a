using System.Text.Json;
using SupportOps.Channels;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels;

/// <summary>The channels for a program.</summary>
internal static class ChannelListJson
{
    public static void Write(ChannelPolicy policy, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("policy"u8, policy.Name);
        writer.WriteStartArray("channels"u8);
        foreach (var channel in policy.Channels)
        {
            Write(channel, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(SupportChannel channel, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("priority"u8, channel.Priority);
        writer.WriteString("id"u8, channel.Id.Value);
        writer.WriteString("title"u8, channel.Title);
        writer.WriteString("target"u8, channel.Target?.Description);
        writer.WriteStartArray("escalation"u8);
        foreach (var step in channel.Escalation?.Steps ?? [])
        {
            Write(step, writer);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("takesTickets"u8, channel.Tickets is not null);
        writer.WriteStartArray("do"u8);
        foreach (var duty in channel.AlarmDuties.Concat(channel.Duties))
        {
            writer.WriteStringValue(duty);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(EscalationStep step, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("level"u8, step.Level);
        writer.WriteString("who"u8, step.Who);
        writer.WriteNumber("afterSeconds"u8, (long)step.After.TotalSeconds);
        writer.WriteEndObject();
    }
}
