namespace SupportOps.Reliability.Injection;

/// <summary>
/// Reads documents as those do who will get them, and compares their structure with that of the same document about
/// people with harmless names.
/// </summary>
internal sealed class DocumentJudge(DocumentSource port)
{
    private readonly Dictionary<(Sink Sink, int Count), IReadOnlyList<string>> _harmless = [];

    /// <summary>What is wrong; null when every text is nothing but text.</summary>
    public string? FindProblem(Sink sink, IReadOnlyList<string> texts)
    {
        try
        {
            var reading = Read(sink, texts);
            return FindDifference(reading.Structure, StructureOfHarmless(sink, texts.Count)) ?? reading.Problem;
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }

    private IReadOnlyList<string> StructureOfHarmless(Sink sink, int count)
    {
        if (!_harmless.TryGetValue((sink, count), out var structure))
        {
            structure = Read(sink, [.. Enumerable.Repeat("x", count)]).Structure;
            _harmless[(sink, count)] = structure;
        }

        return structure;
    }

    private Reading Read(Sink sink, IReadOnlyList<string> texts)
    {
        var document = port(sink, texts);
        return sink switch
        {
            Sink.Markdown => MarkdownJudge.Read(document, texts),
            Sink.Csv => CsvJudge.Read(document, texts),
            Sink.Html => HtmlJudge.Read(document, texts),
            Sink.JUnit => XmlJudge.Read(document, texts),
            Sink.Terminal or Sink.Log => LineJudge.Read(document),
            _ => JsonJudge.Read(document, texts),
        };
    }

    private static string? FindDifference(IReadOnlyList<string> structure, IReadOnlyList<string> expected)
    {
        var same = structure.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == structure.Count && same == expected.Count
            ? null
            : $"there is {PartOf(structure, same)} where {PartOf(expected, same)} should be";
    }

    private static string PartOf(IReadOnlyList<string> structure, int place) =>
        place < structure.Count ? structure[place] : "the end";
}
