namespace SupportOps.Reliability.Injection;

/// <summary>Reads what is written line by line: a terminal, a log.</summary>
internal static class LineJudge
{
    public static Reading Read(string document) => new(
        [.. document.Split('\n').Select(_ => "a line")],
        ShownText.FindActing(document, "\n") is { } acting ? $"{acting} is in it" : null);
}
