namespace SupportOps.Analyzers.Tests.Harness;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("a", "a", "")]
    [InlineData("[|a|]", "a", "0-1")]
    [InlineData("x[||]y", "xy", "1-1")]
    [InlineData("{|SOP1001:a|}b", "ab", "SOP1001 0-1")]
    [InlineData("[|a{|SOP1001:b|}c|]", "abc", "SOP1001 1-2, 0-3")]
    [InlineData("{|SOP1001:[|a|]|}", "a", "0-1, SOP1001 0-1")]
    [InlineData("{|SOP5001:| Date ||}", "| Date |", "SOP5001 0-8")]
    [InlineData("a |] b |} c", "a |] b |} c", "")]
    [InlineData("{|no mark", "{|no mark", "")]
    [InlineData("x is [1, 2] || y", "x is [1, 2] || y", "")]
    public void Marks_InText_AreTakenOut(string markup, string text, string marks)
    {
        var parsed = MarkedText.Parse(markup);

        Assert.Equal(text, parsed.Text);
        Assert.Equal(
            marks,
            string.Join(", ", parsed.Marks.Select(mark => $"{mark.Id} {mark.Span.Start}-{mark.Span.End}".TrimStart())));
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("{|SOP1001:a|]")]
    public void Mark_ThatIsNotClosed_Fails(string markup) =>
        Assert.Throws<ArgumentException>(() => MarkedText.Parse(markup));
}
