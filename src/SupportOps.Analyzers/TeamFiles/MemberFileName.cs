using System.Globalization;
using System.Text;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>What the file of a member is called: the name in small letters of ASCII, with low lines.</summary>
internal static class MemberFileName
{
    /// <summary>Whether a file certainly has another name; a name that ASCII cannot write is not judged.</summary>
    public static bool Differs(string file, string member)
    {
        var dot = file.LastIndexOf('.');
        var actual = dot < 0 ? file : file.Substring(0, dot);
        var expected = Folded(member);
        return expected.Length > 0 && expected.All(IsAscii)
            && (actual.Any(letter => !IsSnake(letter)) || !IsSame(actual, expected));
    }

    /// <summary>For example <c>zelda_honeycomb.yaml</c>.</summary>
    public static string Of(string member) => string.Join("_", Words(Folded(member))) + ".yaml";

    // A middle name may be left out, and what a hyphen or an apostrophe becomes is a matter of taste.
    private static bool IsSame(string actual, string expected)
    {
        var (left, right) = (Words(actual), Words(expected));
        return string.Concat(left) == string.Concat(right)
            || (left.Length > 1 && right.Length > 1 && left[0] == right[0]
                && left[left.Length - 1] == right[right.Length - 1]);
    }

    private static string[] Words(string text) => new string(
            [.. text.Where(letter => letter is not ('\'' or '\u2019')).Select(letter => IsPart(letter) ? letter : ' ')])
        .Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string name)
    {
        var folded = new StringBuilder();
        foreach (var letter in Decomposed(name))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.Replace('\u2019', '\'').ToString();
    }

    private static string Decomposed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return string.Empty;
        }
    }

    private static bool IsAscii(char letter) => letter < 0x80;

    private static bool IsPart(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsSnake(char letter) => IsPart(letter) || letter == '_';
}
