using FsCheck;
using FsCheck.Fluent;
using SupportOps.GitLab.Issues;

namespace SupportOps.GitLab.Tests.Issues;

public class QuickActionGuardTests
{
    private static readonly string[] Pieces =
    [
        "/close", "/label ~p1", "/CLOSE", "\n", "\r", "\r\n", " ", "\t", "\u2028", "\u0085", "\v", "\f",
        "\u200B", "\uFEFF",
        "\0", "text", "`", "```", ">>>", ">", "\\", "<div>", "</div>", "\u001b", "/",
    ];

    [Fact]
    public void Line_OfAnyText_NeverBeginsWithASlash() => Prop.ForAll(Texts(), text =>
        QuickActionGuard.Disarm(text).Replace("\r", string.Empty, StringComparison.Ordinal)
            .Split('\n', '\u2028', '\u2029', '\u0085', '\f')
            .All(line => !line.AsSpan().TrimStart(" \t\0\u200B\uFEFF\u001b").StartsWith("/")))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_DisarmedTwice_IsAsAfterOnce() => Prop.ForAll(Texts(), text =>
        QuickActionGuard.Disarm(QuickActionGuard.Disarm(text)) == QuickActionGuard.Disarm(text))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_WithoutASlashAtALine_IsKept() =>
        Assert.Equal(
            "See a/b\n- /close is no command here",
            QuickActionGuard.Disarm("See a/b\n- /close is no command here"));

    [Fact]
    public void Command_IsShownAsItWasWritten() => Assert.Equal(
        "<p>/close</p>", Markdig.Markdown.ToHtml(QuickActionGuard.Disarm("/close")).Trim());

    [Theory]
    [InlineData("/close")]
    [InlineData("Thanks\r/close")]
    [InlineData("Thanks\n\r/close")]
    [InlineData("Thanks\r\n/CLOSE\n")]
    [InlineData("```\ncode\n```\n/close")]
    [InlineData(">>>\n/x\n>>>\n/close")]
    [InlineData("<div>\n</div>\n/close")]
    public async Task Command_InACommentOfAPerson_DoesNothing(string text)
    {
        await using var tracker = await Tracker.StartAsync(p => p.Issue("One"));

        await tracker.Client.Issues.AddNoteAsync(Tracker.First, QuickActionGuard.Disarm(text));

        Assert.Equal("opened", tracker.Served.Issue(1).State);
        Assert.Empty(tracker.Served.Issue(1).QuickActions);
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
