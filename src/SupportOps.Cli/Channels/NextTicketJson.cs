using System.Text.Json;
using SupportOps.Channels;
using SupportOps.Channels.Incidents;

namespace SupportOps.Cli.Channels;

/// <summary>The answer of <c>channels next</c> for a program.</summary>
internal static class NextTicketJson
{
    public static void Write(NextTicketAnswer answer, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("asOf"u8, answer.AsOf);
        WriteNumber(writer, "engineer", answer.Engineer?.Value);
        writer.WritePropertyName("next"u8);
        WriteNext(writer, answer);
        writer.WriteStartArray("waiting"u8);
        foreach (var ticket in answer.Queue.Waiting)
        {
            writer.WriteNumberValue(ticket.Ticket.Id.Value);
        }

        writer.WriteEndArray();
        WritePassed(writer, answer.Queue.Passed);
        writer.WriteStartArray("incidents"u8);
        foreach (var incident in answer.Incidents)
        {
            WriteIncident(writer, incident);
        }

        writer.WriteEndArray();
        WriteList(writer, "warnings", answer.Warnings);
        writer.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter writer, NextTicketAnswer answer)
    {
        if (answer.Queue.Next is not { } next)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("id"u8, next.Ticket.Id.Value);
        writer.WriteString("channel"u8, next.Channel.Id.Value);
        writer.WriteNumber("priority"u8, next.Channel.Priority);
        writer.WriteString("standing"u8, next.Standing is TicketStanding.Own ? "own" : "unassigned");
        writer.WriteString("createdAt"u8, next.Ticket.CreatedAt);
        WriteMoment(writer, "dueAt", next.Due?.At);
        writer.WriteBoolean("late"u8, next.Due?.IsMissedAt(answer.AsOf) == true);
        WriteList(writer, "reasons", next.Reasons);
        WriteList(writer, "do", next.Duties);
        writer.WriteEndObject();
    }

    private static void WritePassed(Utf8JsonWriter writer, IReadOnlyList<PassedTicket> tickets)
    {
        writer.WriteStartArray("passed"u8);
        foreach (var passed in tickets)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, passed.Ticket.Id.Value);
            writer.WriteString("reason"u8, passed.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIncident(Utf8JsonWriter writer, IncidentAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, answer.Incident.Id);
        WriteNumber(writer, "ticket", answer.Incident.Ticket?.Value);
        writer.WriteString("status"u8, IncidentWords.NameOf(answer.State.Status));
        WriteStep(writer, "current", answer.State.Current, answer.State.CurrentSince, answer.State.OnCall);
        WriteStep(writer, "next", answer.State.Next, answer.State.NextAt, answer.State.OnCallNext);
        writer.WriteStartArray("do"u8);
        foreach (var duty in answer.Duties)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, IncidentWords.NameOf(duty.Kind));
            writer.WriteString("text"u8, duty.Text);
            writer.WriteString("reason"u8, duty.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteList(writer, "reasons", answer.State.Reasons);
        WriteList(writer, "warnings", answer.State.Warnings);
        writer.WriteEndObject();
    }

    private static void WriteStep(
        Utf8JsonWriter writer, string name, EscalationStep? step, DateTimeOffset? at, IReadOnlyList<string> onCall)
    {
        if (step is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("level"u8, step.Level);
        writer.WriteString("who"u8, step.Who);
        WriteMoment(writer, "at", at);
        WriteList(writer, "onCall", onCall);
        writer.WriteEndObject();
    }

    private static void WriteMoment(Utf8JsonWriter writer, string name, DateTimeOffset? moment)
    {
        if (moment is { } value)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> lines)
    {
        writer.WriteStartArray(name);
        foreach (var line in lines)
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }
}
