using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing.Names;

namespace SupportOps.Abstractions.Tests.Auditing.Names;

/// <summary>What holds for every pair of names.</summary>
public sealed class NameLawsTests
{
    private const NameDifference Cosmetic = NameDifference.Case | NameDifference.Whitespace | NameDifference.Accent
        | NameDifference.LookAlike;

    private static readonly string[] Pieces =
    [
        "a", "A", "\u0430", "e", "\u00E9", "e\u0301", "\u00F8", "o", " ", "\u00A0", "\u200B", "-", "\u2010", "'",
        "\u2019", "\u1E9E", "\uD83D\uDE00", "\u3000", "i", "\u0130",
    ];

    private static readonly Arbitrary<string> Any =
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Arbitrary<(string, string)> Two = (
        from left in Any.Generator
        from right in Any.Generator
        select (left, right)).ToArbitrary();

    [Fact]
    public void Name_IsEqualToItself() => ForAll(name => NameComparison.Compare(name, name) == NameDifference.None);

    [Fact]
    public void Forms_OfOneName_AreEqual() => ForAll(name => NameComparison.Compare(
        name.Normalize(NormalizationForm.FormD), name.Normalize(NormalizationForm.FormC)) == NameDifference.None);

    [Fact]
    public void Fold_OfAFoldedName_ChangesNothing() => ForAll(name =>
        NameFold.Apply(NameFold.Apply(name, Cosmetic), Cosmetic) == NameFold.Apply(name, Cosmetic));

    [Fact]
    public void Fold_OfEveryForm_IsTheSame() => ForAll(name =>
        NameFold.Apply(name.Normalize(NormalizationForm.FormD), Cosmetic)
            == NameFold.Apply(name.Normalize(NormalizationForm.FormC), Cosmetic));

    [Fact]
    public void Comparison_TheOtherWayRound_SaysTheSame() => Prop.ForAll(Two, pair =>
        NameComparison.Compare(pair.Item1, pair.Item2) == NameComparison.Compare(pair.Item2, pair.Item1))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Difference_ThatIsCosmetic_VanishesWhenBothAreFolded() => Prop.ForAll(Two, pair =>
        NameComparison.Compare(pair.Item1, pair.Item2).HasFlag(NameDifference.Different)
            == (NameFold.Apply(pair.Item1, Cosmetic) != NameFold.Apply(pair.Item2, Cosmetic)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void ForAll(Func<string, bool> law) =>
        Prop.ForAll(Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
