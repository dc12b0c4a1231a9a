namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Reads the words in names and in what stands around a text.</summary>
internal static class SecretWordReader
{
    private const int Reach = 80;

    /// <summary>The words in a name, in whatever case.</summary>
    public static SecretWords In(string name) => In(name, 0, name.Length);

    /// <summary>The words on the line of a stretch of text, at most 80 characters away from it.</summary>
    public static SecretWords Near(string text, int start, int length)
    {
        var first = start;
        while (first > 0 && start - first < Reach && !IsLineEnd(text[first - 1]))
        {
            first--;
        }

        var end = start + length;
        var last = end;
        while (last < text.Length && last - end < Reach && !IsLineEnd(text[last]))
        {
            last++;
        }

        return In(text, first, start - first) | In(text, end, last - end);
    }

    private static SecretWords In(string text, int start, int length) =>
        Word(text, start, length, "calendly", SecretWords.Calendly)
        | Word(text, start, length, "zendesk", SecretWords.Zendesk)
        | Word(text, start, length, "token", SecretWords.Token)
        | Word(text, start, length, "pagerduty", SecretWords.PagerDuty)
        | Word(text, start, length, "pager_duty", SecretWords.PagerDuty);

    private static SecretWords Word(string text, int start, int length, string word, SecretWords meaning) =>
        text.IndexOf(word, start, length, StringComparison.OrdinalIgnoreCase) >= 0 ? meaning : SecretWords.None;

    private static bool IsLineEnd(char character) => character is '\r' or '\n';
}
