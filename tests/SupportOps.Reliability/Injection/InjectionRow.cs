using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Injection;

/// <summary>R10: what other people wrote is shown, and does nothing, wherever it is shown.</summary>
internal sealed class InjectionRow : ScoreRow<DocumentSource>
{
    private const int Texts = 200_000;
    private const int Together = 400;

    public override string Code => "R10";

    public override string Property => "hostile text stays text in every sink";

    public override double MostSeconds => 240;

    protected override DocumentSource Product => ProductDocuments.Write;

    protected override DocumentSource Unspoilt => new PlainDocuments().Write;

    protected override IReadOnlyList<Plant<DocumentSource>> Defects => InjectionPlants.All;

    protected override RowFinding Run(DocumentSource port, RowOrder order)
    {
        var failures = new FailureList();
        var judge = new DocumentJudge(port);
        var texts = order.Share(Texts);
        for (var first = 0; first < texts && !(order.StopsAtFirst && failures.Count > 0); first += Together)
        {
            string[] some = [.. Enumerable.Range(first + 1, Math.Min(Together, texts - first))
                .Select(number => HostileText.Make(order.Seed, number))];
            foreach (var sink in Enum.GetValues<Sink>())
            {
                if (judge.FindProblem(sink, some) is { } problem)
                {
                    var (text, found) = Narrow(judge, sink, some, problem);
                    failures.Add($"{sink}: {Shown(text)}: {found}", text.Length);
                }
            }
        }

        return new RowFinding(
            string.Create(
                CultureInfo.InvariantCulture, $"{texts:N0} texts in each of {Enum.GetValues<Sink>().Length} sinks"),
            failures.Simplest,
            failures.Count);
    }

    // Halves what fails until one text is left. Where only texts together fail, the first of them stands for all.
    private static (string Text, string Problem) Narrow(
        DocumentJudge judge, Sink sink, string[] texts, string problem)
    {
        while (texts.Length > 1)
        {
            var (left, right) = (texts[..(texts.Length / 2)], texts[(texts.Length / 2)..]);
            if (judge.FindProblem(sink, left) is { } ofLeft)
            {
                (texts, problem) = (left, ofLeft);
            }
            else if (judge.FindProblem(sink, right) is { } ofRight)
            {
                (texts, problem) = (right, ofRight);
            }
            else
            {
                break;
            }
        }

        return (texts[0], problem);
    }

    private static string Shown(string text) => Reporting.TerminalText.Neutralize(text);
}
