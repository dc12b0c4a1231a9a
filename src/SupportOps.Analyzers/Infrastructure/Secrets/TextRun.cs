namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>Counts characters of a class from an index on.</summary>
internal static class TextRun
{
    public static bool IsAlphanumeric(char character) => character
        is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>What stands in tokens: letters, digits, <c>_</c> and <c>-</c>.</summary>
    public static bool IsTokenPart(char character) => character is '_' or '-' || IsAlphanumeric(character);

    public static bool StartsWith(string text, int start, string prefix) =>
        string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    public static int OfTokenParts(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsTokenPart(text[end]))
        {
            end++;
        }

        return end - start;
    }

    public static int OfAlphanumerics(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsAlphanumeric(text[end]))
        {
            end++;
        }

        return end - start;
    }

    public static int OfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    public static int OfHexDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
        {
            end++;
        }

        return end - start;
    }
}
