namespace SupportOps.Reporting.Tests;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain text, José, 山田", "plain text, José, 山田")]
    [InlineData("\u001b[31mred", "\\x1b[31mred")]
    [InlineData("a\u009bb", "a\\x9bb")]
    [InlineData("a\nb\tc\u007f", "a\\x0ab\\x09c\\x7f")]
    [InlineData("\u202Eevil", "\\u202eevil")]
    [InlineData("a\u2028b", "a\\u2028b")]
    public void Text_WithControls_SpellsThemOut(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Neutralize(text));
}
