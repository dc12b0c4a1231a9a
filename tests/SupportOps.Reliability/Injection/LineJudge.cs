namespace SupportOps.Reliability.Injection;

/// <summary>Reads what is written line by line: a terminal, a log.</summary>
internal static class LineJudge
{
    public static string? FindProblem(string document, string harmless)
    {
        if (ShownText.FindActing(document, "\n") is { } acting)
        {
            return $"{acting} is in it";
        }

        var (lines, expected) = (document.Split('\n').Length, harmless.Split('\n').Length);
        return lines == expected ? null : $"{lines} lines, and should be {expected}";
    }
}
