using System.Globalization;

namespace SupportOps.Analyzers.Framework;

/// <summary>A character of Unicode, as far as messages need it; of a lone surrogate the replacement.</summary>
internal readonly struct Rune
{
    private const char Replacement = '\uFFFD';

    private readonly string _text;

    private Rune(string text) => _text = text;

    public int Value => char.ConvertToUtf32(_text, 0);

    public static UnicodeCategory GetUnicodeCategory(Rune rune) => CharUnicodeInfo.GetUnicodeCategory(rune._text, 0);

    public static IEnumerable<Rune> In(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                yield return new Rune(text.Substring(index++, 2));
                continue;
            }

            yield return new Rune((char.IsSurrogate(text[index]) ? Replacement : text[index]).ToString());
        }
    }

    public override string ToString() => _text;
}
