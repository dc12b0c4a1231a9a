using System.Text.Json;
using SupportOps.Channels;
using SupportOps.Cli.Channels;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Demo;

/// <summary>The tickets of a view in Zendesk, and which of them an engineer takes next.</summary>
internal sealed class QueueSection : IDemoSection
{
    private const string Engineer = "engineer@support.example";
    private const long EngineerId = 501;
    private const long Colleague = 502;
    private const long View = 25;
    private const long Expected = 104;

    private readonly DemoClock _clock = new();

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var server = await ZendeskServer.StartAsync(
            zendesk => PlantTickets(zendesk.WithApiToken(Engineer, token)), cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new ZendeskClient(server.Url, ZendeskCredential.ApiToken(Engineer, token));
            var queue = await LiveQueue.ReadAsync(
                client,
                [new TicketViewId(View)],
                new EngineerChoice(new AssigneeId(EngineerId), IsMe: false),
                cancellationToken)
                .ConfigureAwait(false);
            var answer = queue.Situation.NextOf(queue.Tickets, _clock.GetUtcNow());
            var isExact = answer.Queue.Next?.Ticket.Id.Value == Expected;
            return new DemoPart(
                "The next ticket for an engineer, out of a view in Zendesk:\n" + NextTicketText.Of(answer),
                writer => Write(writer, answer, isExact),
                isExact);
        }
    }

    private static void Write(Utf8JsonWriter writer, NextTicketAnswer answer, bool isExact)
    {
        writer.WriteStartObject("nextTicket"u8);
        writer.WriteBoolean("exact"u8, isExact);
        writer.WritePropertyName("answer"u8);
        NextTicketJson.Write(answer, writer);
        writer.WriteEndObject();
    }

    // Oldest first, but what is the engineer's own comes before what is nobody's, and an urgent channel before both.
    private void PlantTickets(ZendeskServerBuilder zendesk)
    {
        var now = _clock.GetUtcNow();
        zendesk
            .Ticket(t => t.Id(101).Created(now.AddHours(-9)))
            .Ticket(t => t.Id(102).Created(now.AddHours(-2)).AssignedTo(EngineerId))
            .Ticket(t => t.Id(103).Created(now.AddHours(-8)).AssignedTo(Colleague))
            .Ticket(t => t.Id(Expected).Created(now.AddMinutes(-4)).Tagged("emergency"))
            .Ticket(t => t.Id(105).Created(now.AddDays(-3)).Status("pending").AssignedTo(EngineerId))
            .View("All that is open", view => view.Id(View).Shows(_ => true))
            .PageSizeAtMost(2);
    }
}
