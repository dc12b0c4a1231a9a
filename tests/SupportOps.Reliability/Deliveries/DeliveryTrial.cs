using System.Text.Json.Nodes;
using SupportOps.Reliability.VirtualTime;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Deliveries;

/// <summary>Two replicas that are told stories, each with calendars of its own over the same Google.</summary>
internal sealed class DeliveryTrial : IDisposable
{
    private const string Foreign = "abcde";

    private static readonly string[] Calendars = [Delivery.Global, Delivery.Government];

    private readonly VirtualClock _clock = new();
    private readonly Replica[] _replicas = [new(), new()];
    private readonly BookingScheduler[] _schedulers;

    public DeliveryTrial(CalendarSource source) => _schedulers =
    [
        .. _replicas.Select(replica =>
            new BookingScheduler([.. Calendars.Select(name => source(name, replica, _clock))])),
    ];

    /// <summary>What is wrong in the end; null when nothing is.</summary>
    /// <param name="order">The story.</param>
    /// <param name="turns">Which replica works on what, and whose request goes through next.</param>
    public string? FindProblem(DeliveryOrder order, Turns turns)
    {
        LetAMinutePass();
        var google = new MemoryGoogle();
        google.Add(Delivery.Global, ForeignEntry());
        foreach (var (place, message) in order.Messages.Index())
        {
            var replica = turns.Deal(place);
            _replicas[replica].Enqueue(
                () => _schedulers[replica].ScheduleAsync(message.Booking, message.Classification));
        }

        Play(google, turns);
        return _replicas.Select(replica => replica.TakeFailure())
            .FirstOrDefault(failure => failure is not null)?.Message
            ?? FindProblem(google, order.Story.Left);
    }

    public void Dispose() => Array.ForEach(_replicas, replica => replica.Dispose());

    private void Play(MemoryGoogle google, Turns turns)
    {
        while (true)
        {
            Array.ForEach(_replicas, replica => replica.Advance());
            Replica[] waiting = [.. _replicas.Where(replica => replica.IsWaiting)];
            if (waiting.Length == 0)
            {
                return;
            }

            waiting[turns.Choose(waiting.Length)].LetThrough(google);
        }
    }

    private static string? FindProblem(MemoryGoogle google, Delivery? left)
    {
        if (!google.Entries(Delivery.Global).Any(entry => entry is { Id: Foreign, ETag: "\"1\"" }))
        {
            return "an entry of somebody else was touched";
        }

        var there = Calendars.SelectMany(calendar => google.Entries(calendar)
            .Where(entry => !entry.IsRemoved && entry.Id != Foreign)
            .Select(entry => Text(calendar, entry.Id, entry.Summary, entry.Start)));
        string[] expected = left is null
            ? []
            : [Text(left.Calendar, left.Entry.Value, left.Booking.Name!, left.Booking.Start!.Value)];
        var found = string.Join(" and ", there);
        return found == string.Concat(expected)
            ? null
            : $"there is {(found.Length == 0 ? "nothing" : found)}";
    }

    private static string Text(string calendar, string id, string summary, DateTimeOffset start) =>
        $"{calendar}/{id} '{summary}' {start.UtcDateTime:s}";

    // At the time and with the title of the first call, as a person might copy it.
    private static JsonObject ForeignEntry() => new()
    {
        ["id"] = Foreign,
        ["summary"] = "Support call",
        ["start"] = new JsonObject { ["dateTime"] = Delivery.Time },
        ["end"] = new JsonObject { ["dateTime"] = Delivery.Time.AddMinutes(30) },
    };

    // So that no run waits for the pace of those before it.
    private void LetAMinutePass()
    {
        using var timer = _clock.CreateTimer(
            static _ => { }, state: null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        _clock.MoveToNextTimer();
    }
}
