namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// A private key in PEM: the header and what it heads. The header alone stands in code that reads keys. Source: RFC
/// 7468.
/// </summary>
internal static class PrivateKeyShape
{
    private const string Begin = "-----BEGIN ";
    private const string Ending = "PRIVATE KEY";
    private const int LongestName = 40;
    private const int ShortestBody = 40;

    /// <summary>Length of the header and its first line of key; 0 for none.</summary>
    public static int Measure(string text, int start)
    {
        if (!TextRun.StartsWith(text, start, Begin))
        {
            return 0;
        }

        var name = start + Begin.Length;
        var at = text.IndexOf(Ending, name, Math.Min(LongestName, text.Length - name), StringComparison.Ordinal);
        if (at < 0)
        {
            return 0;
        }

        var index = at + Ending.Length;
        index += TextRun.StartsWith(text, index, " BLOCK") ? " BLOCK".Length : 0;
        if (!TextRun.StartsWith(text, index, "-----"))
        {
            return 0;
        }

        var body = SkipLineEnd(text, index + 5);
        var run = MeasureBody(text, body);
        return run >= ShortestBody ? body + run - start : 0;
    }

    // Also a line end written as two characters, as in JSON.
    private static int SkipLineEnd(string text, int index)
    {
        while (index < text.Length)
        {
            if (text[index] is '\r' or '\n' or ' ' or '\t')
            {
                index++;
            }
            else if (text[index] == '\\' && index + 1 < text.Length && text[index + 1] is 'n' or 'r')
            {
                index += 2;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private static int MeasureBody(string text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] is '+' or '/' or '=' || TextRun.IsAlphanumeric(text[end])))
        {
            end++;
        }

        return end - start;
    }
}
