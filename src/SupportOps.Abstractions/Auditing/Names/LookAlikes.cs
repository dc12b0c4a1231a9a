using System.Collections.Frozen;
using System.Text;

namespace SupportOps.Auditing.Names;

/// <summary>Letters and marks of other scripts that look like Latin ones in names.</summary>
/// <remarks>
/// A hand-kept choice, not the whole of Unicode's confusables (UTS #39): the Cyrillic and Greek letters that are drawn
/// like Latin ones, and the spellings of apostrophe and hyphen. Compatibility forms such as full-width letters are
/// folded by normalisation.
/// </remarks>
internal static class LookAlikes
{
    private const string Foreign =
        "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
        + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u051B\u051D"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD\u03B9\u03F2"
        + "\u2018\u2019\u02BC\u02B9\u0060\u00B4\uFF07\u2010\u2011\u2012\u2013\u2014\u2212";

    private const string Latin =
        "ABEKMHOPCTYXSIJ"
        + "aeopcyxsijdqw"
        + "ABEZHIKMNOPTYXovic"
        + "'''''''------";

    private static readonly FrozenDictionary<Rune, Rune> Folds = Foreign.Zip(Latin)
        .ToFrozenDictionary(pair => new Rune(pair.First), pair => new Rune(pair.Second));

    /// <summary>What a character looks like in Latin letters, or the character itself.</summary>
    public static string Fold(Rune rune) => Folds.TryGetValue(rune, out var latin)
        ? latin.ToString()
        : rune.ToString().Normalize(NormalizationForm.FormKD);
}
