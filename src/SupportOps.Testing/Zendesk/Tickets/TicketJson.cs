using System.Globalization;
using System.Text.Json;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>Writes tickets with the members a real account sends, those a queue never reads included.</summary>
internal static class TicketJson
{
    public static void Write(Utf8JsonWriter writer, ZendeskTicket ticket, Uri root)
    {
        writer.WriteStartObject();
        writer.WriteString("url", new Uri(
            root, string.Create(CultureInfo.InvariantCulture, $"/api/v2/tickets/{ticket.Id}.json")).AbsoluteUri);
        writer.WriteNumber("id", ticket.Id);
        WriteVia(writer, ticket);
        FieldJson.WriteTime(writer, "created_at", ticket.CreatedAt);
        FieldJson.WriteTime(writer, "updated_at", ticket.UpdatedAt);
        writer.WriteString("subject", ticket.Subject);
        writer.WriteString("raw_subject", ticket.Subject);
        writer.WriteString("description", ticket.Description);
        FieldJson.WriteText(writer, "priority", ticket.Priority);
        FieldJson.WriteText(writer, "status", ticket.Status);
        FieldJson.WriteText(writer, "recipient", ticket.Recipient);
        FieldJson.WriteNumber(writer, "assignee_id", ticket.AssigneeId.IsPresent, ticket.AssigneeId.Value);
        FieldJson.WriteNumber(writer, "group_id", ticket.GroupId.IsPresent, ticket.GroupId.Value);
        FieldJson.WriteTexts(writer, "tags", ticket.Tags);
        WriteConstants(writer);
        writer.WriteEndObject();
    }

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<ZendeskTicket> tickets, Uri root)
    {
        writer.WriteStartArray("tickets");
        foreach (var ticket in tickets)
        {
            Write(writer, ticket, root);
        }

        writer.WriteEndArray();
    }

    private static void WriteVia(Utf8JsonWriter writer, ZendeskTicket ticket)
    {
        if (!ticket.Via.IsPresent)
        {
            return;
        }

        writer.WriteStartObject("via");
        FieldJson.WriteText(writer, "channel", ticket.Via);
        writer.WriteStartObject("source");
        writer.WriteStartObject("from");
        writer.WriteString("address", ticket.From);
        writer.WriteString("name", "A customer");
        writer.WriteEndObject();
        writer.WriteStartObject("to");
        writer.WriteEndObject();
        writer.WriteNull("rel");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteConstants(Utf8JsonWriter writer)
    {
        foreach (var name in (ReadOnlySpan<string>)
            ["external_id", "type", "organization_id", "forum_topic_id", "problem_id", "due_at",
            "satisfaction_rating"])
        {
            writer.WriteNull(name);
        }

        writer.WriteNumber("requester_id", 2);
        writer.WriteNumber("submitter_id", 2);
        writer.WriteNumber("brand_id", 1);
        writer.WriteNumber("ticket_form_id", 1);
        writer.WriteNumber("custom_status_id", 1);
        foreach (var name in (ReadOnlySpan<string>)
            ["collaborator_ids", "follower_ids", "email_cc_ids", "custom_fields", "sharing_agreement_ids", "fields",
            "followup_ids"])
        {
            writer.WriteStartArray(name);
            writer.WriteEndArray();
        }

        writer.WriteBoolean("is_public", value: true);
        foreach (var name in (ReadOnlySpan<string>)
            ["has_incidents", "allow_channelback", "from_messaging_channel"])
        {
            writer.WriteBoolean(name, value: false);
        }
    }
}
