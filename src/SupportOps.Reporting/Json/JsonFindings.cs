using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Reporting.Json;

/// <summary>Writes findings with what hangs on them.</summary>
internal static class JsonFindings
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, finding.Code);
        writer.WriteString("severity"u8, WireNames.Of(finding.Severity));
        writer.WriteString("status"u8, WireNames.Of(finding.Status));
        writer.WriteString("teamMember"u8, finding.TeamMember);
        WriteId(writer, finding.ZendeskUserId);
        writer.WriteString("message"u8, finding.Message);
        writer.WriteString("fix"u8, finding.Fix);
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteString("matchedBy"u8, WireNames.Of(finding.MatchedBy));
        writer.WriteString("expected"u8, finding.Expected);
        writer.WriteString("actual"u8, finding.Actual);
        WriteLocation(writer, finding.Location);
        if (finding.Waiver is { } waiver)
        {
            WriteWaiver(writer, waiver);
        }

        writer.WriteEndObject();
    }

    public static void WriteId(Utf8JsonWriter writer, ZendeskUserId? user)
    {
        if (user is { } id)
        {
            writer.WriteNumber("zendeskUserId"u8, id.Value);
        }
        else
        {
            writer.WriteNull("zendeskUserId"u8);
        }
    }

    public static void WriteWaiver(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject("waiver"u8);
        writer.WriteString("rule"u8, waiver.Rule);
        writer.WriteString("subject"u8, waiver.Subject);
        writer.WriteString("owner"u8, waiver.Owner);
        writer.WriteString("reason"u8, waiver.Reason);
        writer.WriteString("ticket"u8, waiver.Ticket);
        writer.WriteString("expires"u8, WireNames.Of(waiver.Expires));
        writer.WriteString("instance"u8, waiver.Instance);
        writer.WriteString("created"u8, waiver.Created is { } created ? WireNames.Of(created) : null);
        WriteLocation(writer, waiver.Location);
        writer.WriteEndObject();
    }

    public static void WriteLocation(Utf8JsonWriter writer, FileLocation? location)
    {
        if (location is null)
        {
            writer.WriteNull("location"u8);
            return;
        }

        writer.WriteStartObject("location"u8);
        writer.WriteString("file"u8, location.File);
        if (location.Line is { } line)
        {
            writer.WriteNumber("line"u8, line);
        }

        if (location.Column is { } column)
        {
            writer.WriteNumber("column"u8, column);
        }

        writer.WriteEndObject();
    }
}
