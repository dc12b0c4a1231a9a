using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SupportOps.Reliability.Injection;

namespace SupportOps.Reliability.Plants;

/// <summary>Second writers of the same kinds of document, as plain as can be, in which defects are planted.</summary>
internal class PlainDocuments
{
    private const int LongestName = 200;

    public string Write(Sink sink, IReadOnlyList<string> texts) => sink switch
    {
        Sink.Markdown => "| name |\n|---|\n" + Lines(texts, text => $"| {Markdown(text)} |"),
        Sink.Csv => string.Concat(texts.Select(text => $"\"1\",{Csv(text)}\r\n")),
        Sink.Terminal => Lines(texts, Terminal),
        Sink.Html => $"<table>{string.Concat(texts.Select(Row))}</table>",
        Sink.JUnit => $"<r>{string.Concat(texts.Select(Xml))}</r>",
        Sink.Log => Lines(texts, Log),
        _ => $"[{string.Join(',', texts.Select(text => Json(sink, text)))}]",
    };

    protected virtual string Markdown(string text)
    {
        var line = OneLine(Cut(text));
        var fence = Fence(line);
        return $"{fence} {Piped(line)} {fence}";
    }

    protected virtual string Fence(string line)
    {
        var longest = 0;
        for (var run = "`"; line.Contains(run, StringComparison.Ordinal); run += "`")
        {
            longest = run.Length;
        }

        return new string('`', longest + 1);
    }

    protected virtual string Piped(string line) => line
        .Replace("\\|", "\\ |", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);

    protected virtual string OneLine(string text) => Mapped(text);

    protected virtual string Csv(string text) =>
        $"\"{Apostrophe(Mapped(text)).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    protected virtual string Apostrophe(string cell)
    {
        var safe = new StringBuilder();
        var isStart = true;
        foreach (var rune in cell.EnumerateRunes())
        {
            safe.Append(isStart && "=+-@＝＋－＠".Contains(rune.ToString(), StringComparison.Ordinal) ? "'" : "");
            isStart = rune.Value == ';' || (isStart && IsSkipped(rune));
            safe.Append(rune.ToString());
        }

        return safe.ToString();
    }

    protected virtual bool IsSkipped(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value == '"'
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    protected virtual string Terminal(string text) => Mapped(text);

    protected virtual string Encoded(string text) => WebUtility.HtmlEncode(text);

    protected virtual string Xml(string text) => new XElement("t", new XAttribute("m", XmlMapped(text))).ToString();

    protected virtual string Json(Sink sink, string text) => JsonSerializer.Serialize(text);

    protected virtual string Log(string text) => Mapped(text);

    protected static string XmlMapped(string text) => string.Concat(text.EnumerateRunes().Select(
        rune => rune.Value is 0xFFFE or 0xFFFF or < 0x20 ? "\uFFFD" : rune.ToString()));

    /// <summary>The text with every acting character replaced by one that is only shown.</summary>
    protected static string Mapped(string text) => string.Concat(text.EnumerateRunes().Select(Mapped));

    private static string Mapped(Rune rune) => ShownText.FindActing(rune.ToString()) is null
        ? rune.ToString()
        : Rune.IsWhiteSpace(rune) ? " " : "\uFFFD";

    // To the browser's parser, U+FFFF as it stands is the end of the page.
    private string Html(string text) => Encoded(XmlMapped(Reporting.TerminalText.Neutralize(text)));

    private string Row(string text) => $"<tr><td title=\"{Html(text)}\">{Html(text)}</td></tr>";

    private static string Cut(string text) => text.Length <= LongestName ? text : text[..LongestName];

    private static string Lines(IEnumerable<string> texts, Func<string, string> write) =>
        string.Join('\n', texts.Select(write)) + "\n";
}
