namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Tokens of GitLab. Source: GitLab documentation, token overview, token prefixes.</summary>
internal static class GitLabShape
{
    private const int Classic = 20;
    private const int Longest = 300;
    private const int ShortestRoutable = 27;
    private const int LongestJob = 5;

    /// <summary>Length of the token at an index; 0 for none.</summary>
    public static int Measure(string text, int start)
    {
        if (text[start] == 'G')
        {
            return MeasureFrom(text, start, "GR1348941", Classic);
        }

        if (!TextRun.StartsWith(text, start, "gl"))
        {
            return 0;
        }

        var length = MeasureClassic(text, start);
        return length > 0 ? length : MeasureOther(text, start);
    }

    private static int MeasureClassic(string text, int start)
    {
        var length = MeasureFrom(text, start, "glpat-", Classic);
        length = length > 0 ? length : MeasureFrom(text, start, "glrt-", Classic);
        length = length > 0 ? length : MeasureFrom(text, start, "gldt-", Classic);
        length = length > 0 ? length : MeasureFrom(text, start, "glft-", Classic);
        length = length > 0 ? length : MeasureFrom(text, start, "glffct-", Classic);
        return length > 0 ? length : MeasureFrom(text, start, "glsoat-", Classic);
    }

    private static int MeasureOther(string text, int start)
    {
        var length = MeasureFrom(text, start, "glimt-", 25);
        length = length > 0 ? length : MeasureFrom(text, start, "glagent-", 50);
        length = length > 0 ? length : MeasureFrom(text, start, "gloas-", 64);
        length = length > 0 ? length : MeasureTrigger(text, start, "glptt-");
        return length > 0 ? length : MeasureJob(text, start, "glcbt-");
    }

    private static int MeasureFrom(string text, int start, string prefix, int least)
    {
        if (!TextRun.StartsWith(text, start, prefix))
        {
            return 0;
        }

        var body = start + prefix.Length;
        var run = TextRun.OfTokenParts(text, body);
        if (run < least || run > Longest || !IsMixed(text, body, run))
        {
            return 0;
        }

        var tail = run >= ShortestRoutable ? MeasureRoutableTail(text, body + run) : 0;
        return prefix.Length + run + tail;
    }

    // The routable form ends in a point, two characters of version, and seven to nine of length and checksum.
    private static int MeasureRoutableTail(string text, int start)
    {
        if (start >= text.Length || text[start] != '.')
        {
            return 0;
        }

        var first = TextRun.OfAlphanumerics(text, start + 1);
        if (first is >= 9 and <= 11)
        {
            return 1 + first;
        }

        var point = start + 1 + first;
        if (first != 2 || point >= text.Length || text[point] != '.')
        {
            return 0;
        }

        var second = TextRun.OfAlphanumerics(text, point + 1);
        return second is >= 7 and <= 9 ? 1 + first + 1 + second : 0;
    }

    private static int MeasureTrigger(string text, int start, string prefix)
    {
        const int Digits = 40;
        return TextRun.StartsWith(text, start, prefix)
            && TextRun.OfHexDigits(text, start + prefix.Length) == Digits
            && TextRun.OfTokenParts(text, start + prefix.Length) == Digits
            ? prefix.Length + Digits
            : 0;
    }

    private static int MeasureJob(string text, int start, string prefix)
    {
        if (!TextRun.StartsWith(text, start, prefix))
        {
            return 0;
        }

        var head = TextRun.OfAlphanumerics(text, start + prefix.Length);
        var body = start + prefix.Length + head + 1;
        if (head is 0 or > LongestJob || body > text.Length || text[body - 1] != '_')
        {
            return 0;
        }

        var run = TextRun.OfTokenParts(text, body);
        return run >= Classic && run <= Longest && IsMixed(text, body, run) ? body + run - start : 0;
    }

    // Words with hyphens between them have no digits and one case; a drawn token has two kinds of characters at least.
    private static bool IsMixed(string text, int start, int length)
    {
        bool digit = false, upper = false, lower = false;
        for (var index = start; index < start + length; index++)
        {
            digit |= TextRun.IsDigit(text[index]);
            upper |= text[index] is >= 'A' and <= 'Z';
            lower |= text[index] is >= 'a' and <= 'z';
        }

        return digit ? upper || lower : upper && lower;
    }
}
