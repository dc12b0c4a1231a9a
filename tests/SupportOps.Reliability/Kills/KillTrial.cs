using System.Threading.Channels;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Receivers;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Reliability.Kills;

/// <summary>Deliveries to receivers that are killed meanwhile, over one Google Calendar.</summary>
/// <param name="kind">Which receiver.</param>
/// <param name="plan">What is delivered.</param>
/// <param name="kills">How many times a receiver is killed.</param>
/// <param name="seed">Where chance begins.</param>
internal sealed class KillTrial(ReceiverKind kind, CallPlan plan, int kills, int seed)
{
    private const int SentAtOnce = 12;
    private const int LatestMilliseconds = 25;
    private const string Token = "a-token-of-the-sheet";

    // A delivery that is never taken must not keep the row from its end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PatiencePerKill = TimeSpan.FromSeconds(1);

    private readonly Channel<TimeSpan> _kills = Channel.CreateUnbounded<TimeSpan>();
    private readonly Queue<int> _marks = new(MarksOf(plan.Deliveries.Count, kills, seed));
    private readonly Random _chance = new(seed);
    private int _taken;

    /// <summary>How many tries were cut off, all kills together.</summary>
    public int Broken { get; private set; }

    /// <summary>What is wrong in the end; empty when nothing is.</summary>
    public async Task<IReadOnlyList<string>> FindProblemsAsync()
    {
        await using var google = await GoogleCalendarServer.StartAsync(g => g
            .Calendar(MemoryGoogle.IdOf(Delivery.Global))
            .Calendar(MemoryGoogle.IdOf(Delivery.Government))
            .WithAccessToken(Token));
        await using (var receivers = new KilledReceivers(OrderFor(google)))
        {
            using var stop = new CancellationTokenSource(Patience + (kills * PatiencePerKill));
            await receivers.StartAsync();
            try
            {
                await Task.WhenAll(SendAllAsync(receivers, stop.Token), KillAllAsync(receivers, stop.Token));
            }
            catch (OperationCanceledException)
            {
                return [$"only {_taken} of {plan.Deliveries.Count} deliveries were ever taken"];
            }
        }

        return [.. CalendarJudge.FindProblems(plan, google)];
    }

    private ReceiverOrder OrderFor(GoogleCalendarServer google) => new()
    {
        Kind = kind.Name,
        SigningKey = CalendlySender.SigningKey,
        CalendarUrl = google.CalendarUrl,
        Keys = new[] { Delivery.Global, Delivery.Government }.ToDictionary(
            name => name, _ => google.ServiceAccountKeyJson(), StringComparer.Ordinal),
        Token = Token,
    };

    private async Task SendAllAsync(KilledReceivers receivers, CancellationToken stop)
    {
        using var sender = new CalendlySender();
        var order = new ParallelOptions { MaxDegreeOfParallelism = SentAtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(plan.Deliveries, order, async (notice, token) =>
        {
            await sender.SendAsync(notice.ToBody(), receivers.FindAddressAsync, token);
            OrderKills();
        });
        _kills.Writer.Complete();
        Broken = sender.Broken;
    }

    // The moments are spread over the whole work, each somewhere in the deliveries that follow its mark.
    private void OrderKills()
    {
        lock (_marks)
        {
            _taken++;
            while (_marks.TryPeek(out var mark) && mark <= _taken)
            {
                _marks.Dequeue();
                _kills.Writer.TryWrite(TimeSpan.FromMilliseconds(_chance.NextDouble() * LatestMilliseconds));
            }
        }
    }

    private async Task KillAllAsync(KilledReceivers receivers, CancellationToken stop)
    {
        await foreach (var delay in _kills.Reader.ReadAllAsync(stop))
        {
            await Task.Delay(delay, stop);
            await receivers.KillOneAsync(stop);
        }
    }

    private static IEnumerable<int> MarksOf(int deliveries, int kills, int seed)
    {
        var chance = new Random(seed);
        return Enumerable.Range(0, kills).Select(_ => chance.Next(1, deliveries)).Order();
    }
}
