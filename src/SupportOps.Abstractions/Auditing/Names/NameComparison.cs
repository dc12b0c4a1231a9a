using System.Globalization;
using System.Text;

namespace SupportOps.Auditing.Names;

/// <summary>Compares names the way the audit does, and explains a difference to a person.</summary>
/// <remarks>
/// The verdict is ordinal after Unicode NFC, without trimming. Everything softer only tells of which kind a difference
/// is: the kinds are those foldings without which the folded names would still differ.
/// </remarks>
internal static class NameComparison
{
    private static readonly NameDifference[] Cosmetic =
        [NameDifference.Case, NameDifference.Whitespace, NameDifference.Accent, NameDifference.LookAlike];

    private const NameDifference AllCosmetic =
        NameDifference.Case | NameDifference.Whitespace | NameDifference.Accent | NameDifference.LookAlike;

    /// <summary>The kinds of difference; none when the names are equal.</summary>
    /// <exception cref="InvalidOperationException">Unicode normalisation does not work in this process.</exception>
    public static NameDifference Compare(string left, string right)
    {
        if (!UnicodeNormalization.IsWorking)
        {
            throw new InvalidOperationException(UnicodeNormalization.Problem);
        }

        if (string.Equals(NameFold.Nfc(left), NameFold.Nfc(right), StringComparison.Ordinal))
        {
            return NameDifference.None;
        }

        if (!EqualsAfter(left, right, AllCosmetic))
        {
            return NameDifference.Different;
        }

        var needed = Cosmetic.Where(kind => !EqualsAfter(left, right, AllCosmetic & ~kind))
            .Aggregate(NameDifference.None, (kinds, kind) => kinds | kind);
        return needed != NameDifference.None ? needed : Cosmetic.First(kind => EqualsAfter(left, right, kind));
    }

    /// <summary>A difference in words, with code points where the eye cannot see it.</summary>
    public static string Describe(string zendesk, string file, NameDifference difference)
    {
        if (difference == NameDifference.Different)
        {
            return Ascii.IsValid(zendesk) && Ascii.IsValid(file) && !zendesk.Concat(file).Any(char.IsControl)
                ? "different"
                : $"different; {FirstDifference(NameFold.Nfc(zendesk), NameFold.Nfc(file))}";
        }

        var kinds = string.Join(" and ", Cosmetic.Where(kind => difference.HasFlag(kind)).Select(NameOf));
        return difference == NameDifference.Case
            ? $"{kinds} only"
            : $"{kinds} only; {FirstDifference(NameFold.Nfc(zendesk), NameFold.Nfc(file))}";
    }

    private static bool EqualsAfter(string left, string right, NameDifference folds) =>
        string.Equals(NameFold.Apply(left, folds), NameFold.Apply(right, folds), StringComparison.Ordinal);

    private static string NameOf(NameDifference kind) => kind switch
    {
        NameDifference.Case => "case",
        NameDifference.Whitespace => "whitespace",
        NameDifference.Accent => "accent",
        _ => "look-alike",
    };

    private static string FirstDifference(string zendesk, string file)
    {
        var left = zendesk.EnumerateRunes().ToArray();
        var right = file.EnumerateRunes().ToArray();
        var position = 0;
        while (position < left.Length && position < right.Length && left[position] == right[position])
        {
            position++;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"at character {position + 1} Zendesk has {CodePointAt(left, position)}, the file "
                + $"{CodePointAt(right, position)}");
    }

    private static string CodePointAt(Rune[] runes, int position) => position < runes.Length
        ? string.Create(CultureInfo.InvariantCulture, $"U+{runes[position].Value:X4}")
        : "nothing";
}
