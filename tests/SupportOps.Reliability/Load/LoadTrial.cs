using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Receivers;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Load;

/// <summary>
/// Deliveries that come at their times, however long the answers take: a slow receiver makes those behind wait, and
/// their waiting counts.
/// </summary>
/// <param name="kind">Which receiver.</param>
/// <param name="rate">How many are due in a second.</param>
/// <param name="time">How long they come.</param>
internal sealed class LoadTrial(ReceiverKind kind, int rate, TimeSpan time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Ten seconds of a whole minute.
    private const int WarmPart = 6;

    private readonly int _count = (int)(rate * time.TotalSeconds);
    private readonly CalendlySender _sender = new();
    private long _start;

    public async Task<LoadReading> RunAsync()
    {
        await using var calendar = await SwiftCalendar.StartAsync();
        using var receiver = await ReceiverProcess.StartAsync(OrderFor(calendar));
        using var stop = new CancellationTokenSource(time + Patience);
        await WarmUpAsync(receiver, stop.Token);
        var sends = new List<Task<TimeSpan?>>(_count);
        _start = Stopwatch.GetTimestamp();
        await SendUntilAsync(_count / WarmPart, sends, receiver, stop.Token);
        var early = receiver.MeasureAsync();
        await SendUntilAsync(_count, sends, receiver, stop.Token);
        var latencies = await Task.WhenAll(sends);
        return new LoadReading(
            [.. latencies.OfType<TimeSpan>().Order()],
            [.. Enumerable.Range(0, _count).Where(call => !IsThere(calendar, call))],
            _sender.Broken + _sender.Refused,
            await early,
            await receiver.MeasureAsync());
    }

    public void Dispose() => _sender.Dispose();

    private static bool IsThere(SwiftCalendar calendar, int call) =>
        calendar.Inserts.ContainsKey(NoticeOf(call).Entry.Value);

    private static CallNotice NoticeOf(int call) => new() { Call = call, Change = BookingChange.Created };

    // What is compiled and connected at the first delivery is no part of the load.
    private async Task WarmUpAsync(ReceiverProcess receiver, CancellationToken stop)
    {
        foreach (var call in Enumerable.Range(_count, rate / 10))
        {
            await _sender.SendAsync(NoticeOf(call).ToBody(), _ => Task.FromResult(receiver.Address), stop);
        }
    }

    private async Task SendUntilAsync(
        int end, List<Task<TimeSpan?>> sends, ReceiverProcess receiver, CancellationToken stop)
    {
        while (sends.Count < end)
        {
            var due = Math.Min(end, (int)(Stopwatch.GetElapsedTime(_start).TotalSeconds * rate));
            while (sends.Count < due)
            {
                sends.Add(SendAsync(sends.Count, receiver, stop));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(1), stop);
        }
    }

    private async Task<TimeSpan?> SendAsync(int call, ReceiverProcess receiver, CancellationToken stop)
    {
        try
        {
            await _sender.SendAsync(NoticeOf(call).ToBody(), _ => Task.FromResult(receiver.Address), stop);
            return Stopwatch.GetElapsedTime(_start) - TimeSpan.FromSeconds((double)call / rate);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    // An account for each calendar, so that each has the whole pace: a booking asks both.
    private ReceiverOrder OrderFor(SwiftCalendar calendar) => new()
    {
        Kind = kind.Name,
        SigningKey = CalendlySender.SigningKey,
        CalendarUrl = new Uri(calendar.Url, MemoryGoogle.Address.AbsolutePath + "/"),
        Keys = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Delivery.Global] = KeyOf("global", calendar),
            [Delivery.Government] = KeyOf("government", calendar),
        },
        Token = "t",
    };

    private static string KeyOf(string account, SwiftCalendar calendar)
    {
        using var rsa = RSA.Create(2048);
        return new JsonObject
        {
            ["type"] = "service_account",
            ["client_email"] = account + "@reliability.test",
            ["private_key_id"] = "1",
            ["private_key"] = rsa.ExportPkcs8PrivateKeyPem(),
            ["token_uri"] = new Uri(calendar.Url, "/token").AbsoluteUri,
        }.ToJsonString();
    }
}
