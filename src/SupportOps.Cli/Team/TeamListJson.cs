using System.Text.Json;
using SupportOps.Team;

namespace SupportOps.Cli.Team;

/// <summary>The team for a program.</summary>
internal static class TeamListJson
{
    public static void Write(Roster roster, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("complete"u8, roster.IsComplete);
        writer.WriteStartArray("members"u8);
        foreach (var member in roster.Members)
        {
            WriteMember(writer, member);
        }

        writer.WriteEndArray();
        WriteUnreadable(writer, roster.UnreadableFiles);
        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, TeamMember member)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, member.File);
        writer.WriteString("name"u8, member.Name);
        writer.WriteString("email"u8, member.Email);
        writer.WriteBoolean("usGovernmentFocus"u8, member.HasUsGovernmentFocus);
        WriteId(writer, "zendeskGlobalId", member.Zendesk.Main?.Id);
        WriteId(writer, "zendeskUsGovernmentId", member.Zendesk.UsFederal?.Id);
        writer.WriteStartArray("focuses"u8);
        foreach (var focus in member.Focuses)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, focus.NameText);
            if (focus.Percentage is { } percentage)
            {
                writer.WriteNumber("percentage"u8, percentage);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter writer, string name, ZendeskUserId? id)
    {
        if (id is { } value)
        {
            writer.WriteNumber(name, value.Value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteUnreadable(Utf8JsonWriter writer, IReadOnlyList<UnreadableTeamFile> files)
    {
        writer.WriteStartArray("unreadableFiles"u8);
        foreach (var file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("file"u8, file.File);
            writer.WriteNumber("line"u8, file.Line);
            writer.WriteNumber("column"u8, file.Column);
            writer.WriteString("message"u8, file.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
