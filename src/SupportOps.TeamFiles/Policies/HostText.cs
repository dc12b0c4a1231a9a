namespace SupportOps.TeamFiles.Policies;

/// <summary>Names of hosts and domains.</summary>
/// <remarks>Source: RFC 1123, 2.1 (letters, digits and hyphens in labels of at most 63 characters).</remarks>
internal static class HostText
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Whether it is a name of two labels or more, in lower case.</summary>
    public static bool IsDomain(string text) =>
        text.Length <= LongestName && text.Contains('.', StringComparison.Ordinal) && text.Split('.').All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] is not '-' && label[^1] is not '-'
        && label.All(letter => letter is '-' || char.IsAsciiDigit(letter) || char.IsAsciiLetterLower(letter));
}
