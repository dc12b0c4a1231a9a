using System.Diagnostics;
using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Signatures;

/// <summary>R1: the verifier refuses whatever was not signed so, takes what was, and throws for nothing.</summary>
internal sealed class SignatureRow : ScoreRow<SignatureSource>
{
    private const int Deliveries = 1_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    public override string Code => "R1";

    public override string Property => "a spoilt delivery is refused without an exception";

    protected override SignatureSource Product => ProductSignature.Create;

    protected override SignatureSource Unspoilt => (keys, now) => new PlainSignature(keys, now).Verify;

    protected override IReadOnlyList<Plant<SignatureSource>> Defects => SignaturePlants.OfSpoilt;

    protected override RowFinding Run(SignatureSource port, RowOrder order)
    {
        var failures = new FailureList();
        var worst = TimeSpan.Zero;
        var number = 0;
        while (number < order.Share(Deliveries) && !(order.StopsAtFirst && failures.Count > 0))
        {
            number++;
            var delivery = SignatureMutator.Make(order.Seed, number);
            var (problem, time) = Try(port, delivery);
            if (time > Longest)
            {
                // Once more: the machine may have been busy with something else.
                time = Try(port, delivery).Time;
            }

            worst = time > worst ? time : worst;
            problem ??= !order.Quick && time > Longest ? $"took {time.TotalMilliseconds:0} ms" : null;
            if (problem is not null)
            {
                failures.Add($"delivery {number} ({delivery.Name}): {problem}", delivery.Body.Length);
            }
        }

        return new RowFinding(
            string.Create(
                CultureInfo.InvariantCulture, $"{number:N0} deliveries, worst {worst.TotalMilliseconds:0} ms"),
            failures.Simplest,
            failures.Count);
    }

    private static (string? Problem, TimeSpan Time) Try(SignatureSource port, SignatureCase delivery)
    {
        var verify = port(delivery.Keys, delivery.Now);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = verify(delivery.Body, delivery.Header);
            var time = Stopwatch.GetElapsedTime(start);
            return (delivery.Allowed.Contains(result) ? null : $"is {result}", time);
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return ($"throws {exception.GetType().Name}", Stopwatch.GetElapsedTime(start));
        }
    }
}
