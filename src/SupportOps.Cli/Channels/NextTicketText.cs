using System.Globalization;
using System.Text;
using SupportOps.Channels;
using SupportOps.Reporting;

namespace SupportOps.Cli.Channels;

/// <summary>The answer of <c>channels next</c> for a person.</summary>
internal static class NextTicketText
{
    public static string Of(NextTicketAnswer answer)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(answer))
        {
            text.Append(TerminalText.Neutralize(line)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(NextTicketAnswer answer) =>
    [
        .. answer.Queue.Next is { } next ? TicketLines(next) : ["No ticket waits for you."],
        .. Rest(answer.Queue),
        .. answer.Incidents.SelectMany(IncidentLines),
        .. answer.Warnings.Select(warning => $"warning: {warning}"),
    ];

    private static IEnumerable<string> TicketLines(QueuedTicket next) =>
    [
        $"Take ticket {next.Ticket.Id}: {next.Channel.Title}",
        .. next.Reasons.Select(reason => $"  {reason}"),
        .. next.Duties.Select(duty => $"  - {duty}"),
    ];

    private static IEnumerable<string> Rest(TicketQueue queue)
    {
        if (queue.Waiting.Count > 1)
        {
            var then = string.Join(", ", queue.Waiting.Skip(1).Take(5).Select(ticket => ticket.Ticket.Id));
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{queue.Waiting.Count - 1} more wait; then come: {then}");
        }

        if (queue.Passed.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{queue.Passed.Count} not offered:");
        }

        foreach (var passed in queue.Passed)
        {
            yield return $"  {passed.Ticket.Id}: {passed.Reason}";
        }
    }

    private static IEnumerable<string> IncidentLines(IncidentAnswer answer) =>
    [
        $"Incident {answer.Incident.Id}{TicketOf(answer)}: {IncidentWords.StatusOf(answer.State)}",
        .. answer.State.Reasons.Select(reason => $"  {reason}"),
        .. answer.Duties.Select(duty => $"  - {duty.Text} {duty.Reason}"),
        .. answer.State.Warnings.Select(warning => $"  warning: {warning}"),
    ];

    private static string TicketOf(IncidentAnswer answer) =>
        answer.Incident.Ticket is { } ticket ? $" (ticket {ticket})" : string.Empty;
}
