namespace SupportOps.Reporting.Tests;

/// <summary>Names that try to do something where they are shown.</summary>
internal static class AttackStrings
{
    public static TheoryData<string> All =>
    [
        "/close", "\n/close", "\r\n/label ~urgent", "\u2028/close", "\u0085/close", "@all", "&#64;all", "\\@all",
        "~label", "#1", "!1", "$1",
        "![x](http://evil.test/x.png)", "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "<!-- ", "-->",
        "</td>", "a|b|c",
        "a\\|b", "`", "``", "```\n/close\n```", "` /close `", "a`|`b", "| x | y |", "|---|", "---", "# head",
        "> quote", ">>>\n/close\n>>>",
        "\u202Eevil", "\u2066evil", "\u200Fevil", "\u001b[31mred", "\u009b31m", "\a\b\0", "http://evil.test",
        "www.evil.test",
        "=HYPERLINK(1)", "trailing\\", "\\", "a\tb", "\v\f", "[^1]", "*bold*", "_it_", "~~x~~", ":tada:", "[[_TOC_]]",
        "{{x}}", "$$x$$",
        new string(
            'x', 5_000), new string('`', 300), new string('|', 300), "\uD800", "e\u0301", " ", "\u00A0", "\u200B",
    ];
}
