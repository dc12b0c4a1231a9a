using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SupportOps.Calendly.Signatures;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Receivers;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Plants;

/// <summary>A second receiver, as plain as can be; each planted defect changes one of its steps.</summary>
internal class PlainReceiver(ReceiverOrder order)
{
    private BookingScheduler? _scheduler;

    public WebApplication Build(WebApplicationBuilder builder)
    {
        var network = new PlainGoogleHandler(order);
        _scheduler = new BookingScheduler([.. order.Keys.Keys.Select(name => NewCalendar(name, network))]);
        var app = builder.Build();
        app.MapPost(ReceiverProgram.Path, AnswerAsync);
        return app;
    }

    protected virtual ICalendar NewCalendar(string name, HttpMessageHandler network) =>
        new PlainCalendar(name, network);

    /// <summary>Does what a verified delivery says; it is taken when this ends.</summary>
    protected virtual Task TakeAsync(byte[] body) => WorkAsync(body);

    protected Task WorkAsync(byte[] body)
    {
        var root = JsonNode.Parse(body)!;
        var booking = ToBooking(root);
        return _scheduler!.ScheduleAsync(booking, Classify(booking));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var whole = new MemoryStream();
        await context.Request.Body.CopyToAsync(whole);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = context.Request.Headers["Calendly-Webhook-Signature"];
        if (new PlainSignature([order.SigningKey], now).Verify(whole.ToArray(), header) is not SignatureResult.Valid)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await TakeAsync(whole.ToArray());
    }

    private static Booking ToBooking(JsonNode root)
    {
        var call = root["payload"]!["scheduled_event"]!;
        return new Booking
        {
            Change = (string)root["event"]! == "invitee.created" ? BookingChange.Created : BookingChange.Canceled,
            ScheduledEventUri = (string)call["uri"]!,
            Name = (string)call["name"]!,
            Start = (DateTimeOffset)call["start_time"]!,
            End = (DateTimeOffset)call["end_time"]!,
            IsEventCanceled = (string)call["status"]! == "canceled",
            Invitees = new InviteeCounter(1, 1, 1),
            OldInviteeUri = (string?)root["payload"]!["old_invitee"],
        };
    }

    private static BookingClassification Classify(Booking booking)
    {
        var isGovernment = booking.Name!.StartsWith("US Government", StringComparison.Ordinal);
        return new BookingClassification
        {
            Kind = isGovernment ? BookingKind.UsGovernment : BookingKind.Global,
            Calendar = isGovernment ? Delivery.Government : Delivery.Global,
            Action = booking.Change is BookingChange.Created ? BookingAction.Add : BookingAction.Remove,
            Reasons = ["The name says so."],
        };
    }
}
