using FsCheck;
using FsCheck.Fluent;
using SupportOps.GitLab.Auditing;

namespace SupportOps.GitLab.Tests.Auditing;

public class TextPartsTests
{
    private static readonly string[] Lines =
        ["# Head", "", "- [ ] one", "| a | b |\n|---|---:|\n| 1 | 2 |\n| 3 | 4 |", "| c |\n|:--|\n| 5 |", "text"];

    [Fact]
    public void Parts_OfAnyText_HoldEveryLineInItsOrder() => Prop.ForAll(
        Gen.Elements(Lines).NonEmptyListOf().ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (lines, longest) =>
        {
            var text = string.Join("\n\n", lines);
            var parts = TextParts.Cut(text, longest);
            var heads = parts.Skip(1).Sum(part => part.StartsWith('|') ? 2 : 0);
            var kept = parts.SelectMany(part => part.Split('\n')).ToList();
            return kept.Count >= text.Split('\n').Length && kept.Count <= text.Split('\n').Length + heads
                && IsWithin(text.Split('\n'), kept);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Table_ThatGoesOn_BeginsWithItsHeadAgain() => Assert.Equal(
        ["| a |\n|---|\n| 1 |", "| a |\n|---|\n| 2 |"], TextParts.Cut("| a |\n|---|\n| 1 |\n| 2 |", 18));

    [Fact]
    public void Text_ThatFits_IsOnePart() => Assert.Equal(["a\nb"], TextParts.Cut("a\nb", 100));

    private static bool IsWithin(string[] lines, List<string> kept)
    {
        var place = 0;
        foreach (var line in kept)
        {
            place += place < lines.Length && lines[place] == line ? 1 : 0;
        }

        return place == lines.Length;
    }
}
