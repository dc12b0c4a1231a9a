using System.Globalization;
using System.Text;

namespace SupportOps.Auditing.Names;

/// <summary>Takes cosmetic differences out of a name.</summary>
internal static class NameFold
{
    /// <summary>The canonical composed form. A name with broken UTF-16 has none and stays as it is.</summary>
    public static string Nfc(string name) => Normalized(name, NormalizationForm.FormC);

    /// <summary>The name without the given kinds of difference.</summary>
    public static string Apply(string name, NameDifference kinds)
    {
        // Decomposed first, so that a letter with an accent and a letter followed by a combining accent fold alike.
        var text = Normalized(name, NormalizationForm.FormD);
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(folded, rune, kinds);
        }

        var result = kinds.HasFlag(NameDifference.Whitespace) ? folded.ToString().TrimEnd(' ') : folded.ToString();
        return Normalized(result, NormalizationForm.FormC);
    }

    private static void Append(StringBuilder folded, Rune rune, NameDifference kinds)
    {
        if (IsBlank(rune))
        {
            AppendBlank(folded, rune, kinds);
            return;
        }

        if (kinds.HasFlag(NameDifference.Accent) && IsDiacritic(rune.Value))
        {
            return;
        }

        var letters = kinds.HasFlag(NameDifference.LookAlike) ? LookAlikes.Fold(rune) : rune.ToString();
        foreach (var letter in letters.EnumerateRunes())
        {
            var bare = kinds.HasFlag(NameDifference.Accent) ? BarredLetters.Fold(letter) : letter;
            folded.Append(kinds.HasFlag(NameDifference.Case) ? Rune.ToUpperInvariant(bare) : bare);
        }
    }

    // Runs of blanks become one, none stays at the start, and characters without width vanish.
    private static void AppendBlank(StringBuilder folded, Rune rune, NameDifference kinds)
    {
        if (!kinds.HasFlag(NameDifference.Whitespace))
        {
            folded.Append(rune);
            return;
        }

        var hasWidth = Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
        if (hasWidth && folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    // The combining marks of alphabets. Other scripts write vowels and consonants with theirs: those make other names.
    private static bool IsDiacritic(int value) =>
        value is (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF);

    private static string Normalized(string text, NormalizationForm form) =>
        Ascii.IsValid(text) || !IsWellFormed(text) ? text : text.Normalize(form);

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            text = text[consumed..];
        }

        return true;
    }
}
