using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Demo;

/// <summary>What happens at Calendly, step by step, and how each delivery of it was answered.</summary>
internal sealed class BookingPlay(CalendlyServer calendly)
{
    // Two of the scenario's people: one works for US Government customers, the other does not.
    private const string UsGovernmentHost = "gsandringham@support.example";
    private const string GlobalHost = "iwesterby@support.example";

    private const int Taken = 200;
    private const int Refused = 401;

    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly List<BookingStep> _steps = [];

    public async Task<IReadOnlyList<BookingStep>> RunAsync(CancellationToken cancellationToken)
    {
        await BookAsync(cancellationToken).ConfigureAwait(false);
        await RepeatAsync(cancellationToken).ConfigureAwait(false);
        return _steps;
    }

    private async Task BookAsync(CancellationToken stop)
    {
        await StepAsync("a call with a US Government host", () => calendly.BookAsync(
            "US Government Support Call", UsGovernmentHost, Monday, null, stop)).ConfigureAwait(false);
        await StepAsync("a call with another host", () => calendly.BookAsync(
            "Customer Support Call", GlobalHost, Monday.AddHours(1), null, stop)).ConfigureAwait(false);
        var moved = calendly.Bookings[^1];
        await StepAsync("the same, moved by a day", () => calendly.RescheduleAsync(
            moved, moved.Start.AddDays(1), cancellationToken: stop)).ConfigureAwait(false);
        await StepAsync("an interview, for no calendar", () => calendly.BookAsync(
            "Interview", GlobalHost, Monday.AddHours(2), null, stop)).ConfigureAwait(false);
        await StepAsync("one more call", () => calendly.BookAsync(
            "Upgrade Support Call", GlobalHost, Monday.AddHours(3), null, stop)).ConfigureAwait(false);
        await StepAsync("the same, cancelled", () => calendly.CancelAsync(
            calendly.Bookings[^1], cancellationToken: stop)).ConfigureAwait(false);
    }

    private async Task RepeatAsync(CancellationToken stop)
    {
        var (first, booked) = (calendly.Deliveries[0], calendly.Deliveries[^2]);
        await StepAsync("the first delivery, repeated", () => calendly.RedeliverAsync(
            first, cancellationToken: stop)).ConfigureAwait(false);
        await StepAsync("the cancelled call's booking, late", () => calendly.RedeliverAsync(
            booked, cancellationToken: stop)).ConfigureAwait(false);
        var changed = first with { Body = first.Body.Replace("Call", "Lunch", StringComparison.Ordinal) };
        await StepAsync("the first delivery, changed on its way", () => calendly.RedeliverAsync(
            changed, cancellationToken: stop), Refused).ConfigureAwait(false);
    }

    private async Task StepAsync(string what, Func<Task> act, int wanted = Taken)
    {
        var before = calendly.Deliveries.Count;
        await act().ConfigureAwait(false);
        _steps.AddRange(calendly.Deliveries.Skip(before)
            .Select(delivery => new BookingStep(what, delivery.Event, delivery.Status, wanted))
            .DefaultIfEmpty(new BookingStep(what, Event: null, Status: null, wanted)));
    }
}
