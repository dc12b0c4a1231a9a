using System.Globalization;
using System.Text.Json;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Payloads;

/// <summary>R4: a body is read as what it is, or refused; nothing in it is an exception.</summary>
internal sealed class PayloadRow : ScoreRow<PayloadSource>
{
    private const int Bodies = 1_000_000;

    public override string Code => "R4";

    public override string Property => "a payload is read as what it is, or refused";

    protected override PayloadSource Product => ProductPayloads.Read;

    protected override PayloadSource Unspoilt => new PlainPayloads().Read;

    protected override IReadOnlyList<Plant<PayloadSource>> Defects => PayloadPlants.All;

    protected override RowFinding Run(PayloadSource port, RowOrder order)
    {
        var failures = new FailureList();
        var number = 0;
        while (number < order.Share(Bodies) && !(order.StopsAtFirst && failures.Count > 0))
        {
            number++;
            var payload = PayloadMutator.Make(order.Seed, number);
            if (FindProblem(port, payload) is { } problem)
            {
                failures.Add(
                    string.Create(CultureInfo.InvariantCulture, $"payload {number} ({payload.Name}): {problem}"),
                    payload.Body.Length);
            }
        }

        return new RowFinding(
            string.Create(CultureInfo.InvariantCulture, $"{number:N0} payloads"), failures.Simplest, failures.Count);
    }

    private static string? FindProblem(PayloadSource port, PayloadCase payload)
    {
        try
        {
            var kind = port(payload.Body);
            return payload.IsOpen
                ? kind is null || IsJson(payload.Body) ? null : $"is no JSON and read as {kind}"
                : kind == payload.Expected ? null
                : $"is {kind ?? "refused"}, and should be {payload.Expected ?? "refused"}";
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }

    private static bool IsJson(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
