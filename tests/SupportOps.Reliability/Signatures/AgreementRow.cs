using System.Globalization;
using System.Text;
using SupportOps.Calendly.Signatures;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Signatures;

/// <summary>R2: what another implementation signs is valid here, whichever key and place it has.</summary>
internal sealed class AgreementRow : ScoreRow<SignatureSource>
{
    private const int Bodies = 100_000;
    private const long Now = 1_760_000_000;

    public override string Code => "R2";

    public override string Property => "what another implementation signs is valid";

    protected override SignatureSource Product => ProductSignature.Create;

    protected override SignatureSource Unspoilt => (keys, now) => new PlainSignature(keys, now).Verify;

    protected override IReadOnlyList<Plant<SignatureSource>> Defects => SignaturePlants.OfGood;

    protected override RowFinding Run(SignatureSource port, RowOrder order)
    {
        using var other = new SecondOpinion();
        var failures = new FailureList();
        var number = 0;
        while (number < order.Share(Bodies) && !(order.StopsAtFirst && failures.Count > 0))
        {
            number++;
            if (FindProblem(port, other, new Random(unchecked((order.Seed * 1_000_003) + number))) is { } problem)
            {
                failures.Add(
                    string.Create(CultureInfo.InvariantCulture, $"body {number} {problem.Text}"), problem.Size);
            }
        }

        return new RowFinding(
            string.Create(CultureInfo.InvariantCulture, $"{number:N0} bodies against {other.Name}"),
            failures.Simplest,
            failures.Count);
    }

    private static (string Text, int Size)? FindProblem(SignatureSource port, SecondOpinion other, Random random)
    {
        var body = new byte[random.Next(random.Next(20) == 0 ? 10_000 : 300)];
        random.NextBytes(body);
        string[] keys = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Key(random))];
        var time = new string('0', random.Next(3)) + (Now + random.Next(-180, 181)).ToString(
            CultureInfo.InvariantCulture);
        var hex = other.Sign(Encoding.UTF8.GetBytes(keys[random.Next(keys.Length)]), time, body);
        var result = port(keys, Now)(body, Header(random, time, hex));
        return result is SignatureResult.Valid ? null : ($"of {body.Length} bytes is {result}", body.Length);
    }

    // Letters of two, three and four bytes too: a key is its bytes in UTF-8.
    private static string Key(Random random) => string.Concat(
        random.GetItems<string>(["a", "Z", "0", "-", "é", "語", "\U0001F511", "="], random.Next(4, 60)));

    private static string Header(Random random, string time, string hex)
    {
        List<string> parts = [$"t={time}", "v1=" + (random.Next(4) == 0 ? hex.ToUpperInvariant() : hex)];
        for (var more = random.Next(5); more > 0; more--)
        {
            parts.Insert(random.Next(parts.Count + 1), random.Next(3) switch
            {
                0 => "v1=" + new string("0123456789abcdef"[random.Next(16)], 64),
                1 => "v1=" + hex[..10],
                _ => "v0=" + hex,
            });
        }

        return string.Join(',', parts);
    }
}
