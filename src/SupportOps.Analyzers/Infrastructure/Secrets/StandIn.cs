namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Tells a text that only says what belongs in its place, such as <c>any-token</c> or <c>{KEY}</c>.</summary>
internal static class StandIn
{
    private static readonly string[] Words =
    [
        "token", "secret", "key", "password", "credential", "value", "any", "some", "my", "your", "the", "a", "an",
        "api", "oauth", "access", "signing", "webhook", "bot", "fake", "test", "demo", "unused", "none",
    ];

    /// <summary>Whether a whole text is made of such words, or is the name of what is filled in later.</summary>
    public static bool Is(string text) => HasOnlyWords(text) || IsHole(text) || IsVariable(text);

    private static bool HasOnlyWords(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] is not ('-' or '_' or ' ' or '.'))
            {
                continue;
            }

            if (!IsWord(text, start, index - start))
            {
                return false;
            }

            start = index + 1;
        }

        return true;
    }

    private static bool IsWord(string text, int start, int length)
    {
        foreach (var word in Words)
        {
            if (word.Length == length
                && string.Compare(text, start, word, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHole(string text) => text.Length > 2
        && ((text[0] == '{' && text[text.Length - 1] == '}') || (text[0] == '%' && text[text.Length - 1] == '%'))
        && IsName(text, 1, text.Length - 1);

    private static bool IsVariable(string text) => text.Length > 1 && text[0] == '$' && IsName(text, 1, text.Length)
        && !text.Any(static character => character is >= 'a' and <= 'z');

    private static bool IsName(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (!TextRun.IsTokenPart(text[index]) && text[index] is not ('.' or ':' or '{' or '}'))
            {
                return false;
            }
        }

        return true;
    }
}
