using System.Collections.Concurrent;
using SupportOps.Calendly.Events;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Keeps the names of the events, and does what a test says.</summary>
internal sealed class Recorder
    : ICalendlyWebhookHandler<InviteeCreated>,
      ICalendlyWebhookHandler<InviteeCanceled>,
      ICalendlyWebhookHandler<CalendlyEvent>
{
    private readonly ConcurrentQueue<string> _seen = new();

    public Func<Task> Does { get; init; } = static () => Task.CompletedTask;

    public IReadOnlyList<string> Seen => [.. _seen];

    public Task HandleAsync(InviteeCreated calendlyEvent, CancellationToken cancellationToken = default) =>
        KeepAsync("created");

    public Task HandleAsync(InviteeCanceled calendlyEvent, CancellationToken cancellationToken = default) =>
        KeepAsync("canceled");

    public Task HandleAsync(CalendlyEvent calendlyEvent, CancellationToken cancellationToken = default) =>
        KeepAsync("any " + calendlyEvent.Name);

    private Task KeepAsync(string text)
    {
        _seen.Enqueue(text);
        return Does();
    }
}
