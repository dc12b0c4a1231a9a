namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Tells what stands for a secret from a secret.</summary>
internal static class Placeholder
{
    private const int Ellipsis = 3;
    private const int FewestCharacters = 5;
    private const int LongestSequence = 8;

    // Of the token that jwt.io shows, as its payload has it.
    private const string JohnDoe = "IkpvaG4gRG9l";

    private static readonly string[] Words =
    [
        "example", "test", "dummy", "changeme", "change-me", "change_me", "placeholder", "sample", "redacted", "your-",
        "your_", "xxxx", "...", "${", "<", ">", JohnDoe,
    ];

    /// <summary>
    /// Whether a stretch of text is made up: it says so, is elided, repeats a handful of characters or counts.
    /// </summary>
    public static bool Is(string text, int start, int length) =>
        HasWord(text, start, Math.Min(length + Ellipsis, text.Length - start))
        || IsMonotonous(text, start, length)
        || HasSequence(text, start, length);

    /// <summary>Whether a whole text says of itself that it is made up.</summary>
    public static bool SaysSo(string text) => HasWord(text, 0, text.Length);

    private static bool HasWord(string text, int start, int length)
    {
        foreach (var word in Words)
        {
            if (text.IndexOf(word, start, length, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMonotonous(string text, int start, int length)
    {
        // The prefix has characters of its own, so only the end counts.
        var different = 0;
        var first = start + (length / 2);
        for (var index = first; index < start + length && different < FewestCharacters; index++)
        {
            if (text.IndexOf(text[index], first, index - first) < 0)
            {
                different++;
            }
        }

        return different < FewestCharacters;
    }

    private static bool HasSequence(string text, int start, int length)
    {
        var longest = 1;
        for (var index = start + 1; index < start + length && longest < LongestSequence; index++)
        {
            var follows = text[index] == text[index - 1] + 1 || (text[index] == '0' && text[index - 1] == '9');
            longest = follows ? longest + 1 : 1;
        }

        return longest >= LongestSequence;
    }
}
