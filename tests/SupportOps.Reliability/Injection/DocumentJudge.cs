namespace SupportOps.Reliability.Injection;

/// <summary>
/// Reads a document as those do who will get it, and compares its structure with that of the same document about people
/// with harmless names.
/// </summary>
internal static class DocumentJudge
{
    /// <summary>What is wrong; null when every text is nothing but text.</summary>
    public static string? FindProblem(DocumentSource port, Sink sink, IReadOnlyList<string> texts)
    {
        try
        {
            var document = port(sink, texts);
            var harmless = port(sink, [.. Enumerable.Repeat("x", texts.Count)]);
            return sink switch
            {
                Sink.Markdown => MarkdownJudge.FindProblem(document, harmless, texts),
                Sink.Csv => CsvJudge.FindProblem(document, harmless, texts),
                Sink.Html => HtmlJudge.FindProblem(document, harmless, texts),
                Sink.JUnit => XmlJudge.FindProblem(document, harmless, texts),
                Sink.Terminal or Sink.Log => LineJudge.FindProblem(document, harmless),
                _ => JsonJudge.FindProblem(document, harmless, texts),
            };
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }

    /// <summary>Where two structures part; null when they are the same.</summary>
    public static string? FindDifference(IEnumerable<string> structure, IEnumerable<string> expected)
    {
        using var left = structure.GetEnumerator();
        using var right = expected.GetEnumerator();
        while (true)
        {
            var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
            if (!hasLeft && !hasRight)
            {
                return null;
            }

            var (found, should) = (hasLeft ? left.Current : "the end", hasRight ? right.Current : "the end");
            if (!string.Equals(found, should, StringComparison.Ordinal))
            {
                return $"there is {found} where {should} should be";
            }
        }
    }
}
