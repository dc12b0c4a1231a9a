using FsCheck;
using FsCheck.Fluent;
using SupportOps.GoogleCalendar.Entries;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class EntryTextTests
{
    [Theory]
    [InlineData("<b>x</b> &amp; \"y\"", "&lt;b&gt;x&lt;/b&gt; &amp; \"y\"")]
    [InlineData("a\r\nb\u2028c\u0085d", "a\nb\nc\nd")]
    [InlineData("a\u202Eb\u0000c\td", "a b c d")]
    public void Description_HoldsNoTagAndNoControlCharacter(string text, string shown) =>
        Assert.Equal(shown, EntryText.Description(text));

    [Fact]
    public void Line_IsOneLineAndTrimmed() => Assert.Equal("a b c", EntryText.OneLine(" a\nb\u2028c\r\n"));

    [Fact]
    public void Text_ThatIsTooLong_IsCutBetweenCharacters()
    {
        Assert.Equal(1023, EntryText.OneLine("ab" + string.Concat(Enumerable.Repeat("€😀", 1000))).Length);
        Assert.Equal(8190, EntryText.Description("ab" + new string('<', 9000)).Length);
        Assert.Equal(new string('a', 8190), EntryText.Description(new string('a', 8190) + "&amp;"));
    }

    [Fact]
    public void Text_OfAnyKind_HoldsNoTagIsShortAndStaysTheSameTheSecondTime() => Prop.ForAll<string?>(text =>
    {
        var once = EntryText.Description(text);
        var line = EntryText.OneLine(text);
        return !once.Contains('<', StringComparison.Ordinal) && once.Length <= 8192
            && EntryText.Description(once) == once
            && !line.Any(char.IsControl) && EntryText.OneLine(line) == line;
    }).QuickCheckThrowOnFailure();
}
