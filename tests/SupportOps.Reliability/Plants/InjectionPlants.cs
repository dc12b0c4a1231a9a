using SupportOps.Reliability.Injection;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of hostile texts must find: at least one for each sink.</summary>
internal static class InjectionPlants
{
    public static IReadOnlyList<Plant<DocumentSource>> All { get; } =
    [
        new("uses-one-backtick", new OneBacktickUser().Write),
        new("keeps-pipes", new PipeKeeper().Write),
        new("knows-one-line-end", new NewLineKeeper().Write),
        new("looks-for-formulas-first", new FormulaKeeper().Write),
        new("forgets-c1-controls", new EscapeKeeper().Write),
        new("forgets-quotes", new QuoteKeeper().Write),
        new("filters-by-a-list", new MarkupKeeper().Write),
        new("forgets-xml-characters", new XmlConcatenator().Write),
        new("concatenates-json", new JsonConcatenator(Sink.Json).Write),
        new("concatenates-sarif", new JsonConcatenator(Sink.Sarif).Write),
        new("concatenates-code-quality", new JsonConcatenator(Sink.CodeQuality).Write),
        new("forges-log-lines", new LineForger().Write),
    ];
}
