using System.Text;

namespace SupportOps.Reliability.Injection;

/// <summary>Names that try to do something where they are shown. The same seed and number give the same one.</summary>
internal static class HostileText
{
    private const int Longest = 400;

    private static readonly string[] Attacks =
    [
        "/close", "\n/close", "\r\n/label ~urgent", "\u2028/close", "\u0085/assign @all", "@all", "&#64;all",
        "\\@all", "~label", "#1", "!1", "$1", "%1", "![x](http://evil.test/x.png)", "[x](javascript:alert(1))",
        "[x]: http://evil.test", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<!-- ", "-->",
        "</td></tr></table>", "\" onload=\"x", "' onload='x", "a|b|c", "a\\|b", "`", "``", "```\n/close\n```",
        "` /close `", "a`|`b", "| x | y |", "|---|", "---", "# head", "> quote", ">>>\n/close\n>>>", "- [x] done",
        "\u202Eevil", "\u2066evil", "\u200Fevil", "\u061Cx", "\u001b[31mred\u001b[0m", "\u001b]0;title\a",
        "\u009b31m", "\a\b\0", "\u007f", "http://evil.test", "www.evil.test", "mail@evil.test",
        "=HYPERLINK(\"http://evil.test\")", "+1", "-1+1", "@SUM(A1)", "\t=1", " \u00A0=1", "\uFF1D1", ";=1", "\";=1",
        "a,\"b", "]]>", "<![CDATA[", "&lt;", "\uFFFE", "\uFFFF", "{\"a\":1}", "\",\"b\":\"", "\\", "\\\"", "\u2029",
        "trailing\\", "[[_TOC_]]", "{{x}}", "$$x$$", ":tada:", "e\u0301", "\uD83D\uDE00", "\uD800", "\uDC00",
        "<details open ontoggle=alert(1)>", "&NewLine;/close", "javascript:", "\v\f", "*bold*", "_it_", "~~x~~",
        "[^1]",
    ];

    private static readonly string[] Between =
        ["", "", "", " ", "  ", "\n", "|", "`", "\t", "x", "é", "山", "\r", ";", "\""];

    /// <summary>A text that shows something: it holds a letter or a digit.</summary>
    public static string Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 5); pieces > 0; pieces--)
        {
            text.Append(random.Next(5) == 0 ? Noise(random) : Attacks[random.Next(Attacks.Length)]);
            text.Append(Between[random.Next(Between.Length)]);
        }

        if (!text.ToString().EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            text.Append('x');
        }

        return text.Length <= Longest ? text.ToString() : text.ToString(0, Longest);
    }

    private static string Noise(Random random)
    {
        var noise = new char[random.Next(1, 40)];
        for (var index = 0; index < noise.Length; index++)
        {
            noise[index] = random.Next(4) switch
            {
                0 => (char)random.Next(0x20),
                1 => (char)random.Next(0x10000),
                _ => (char)random.Next(0x20, 0x7F),
            };
        }

        return new string(noise);
    }
}
