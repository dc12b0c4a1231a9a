using System.Text;
using System.Xml.Linq;
using SupportOps.Site.Pages;

namespace SupportOps.Site.Reference;

/// <summary>A docstring as HTML.</summary>
internal sealed class DocMarkup(DocTexts texts)
{
    /// <summary>What stands in an element, ready for a paragraph; empty when there is none.</summary>
    public string Of(XElement? element)
    {
        if (element is null)
        {
            return string.Empty;
        }

        var markup = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            markup.Append(Node(node));
        }

        return markup.ToString().Trim();
    }

    private string Node(XNode node) => node switch
    {
        XText text => Html.Text(OneLine(text.Value)),
        XElement element => Element(element),
        _ => string.Empty,
    };

    private string Element(XElement element) => element.Name.LocalName switch
    {
        "c" => $"<code>{Html.Text(element.Value)}</code>",
        "code" => $"</p><pre><code>{Html.Text(WithoutIndent(element.Value))}</code></pre><p>",
        "para" => $"</p><p>{Of(element)}</p><p>",
        "br" => "<br>",
        "see" or "seealso" => See(element),
        "paramref" or "typeparamref" => Html.Code((string?)element.Attribute("name") ?? string.Empty),
        _ => Of(element),
    };

    private string See(XElement element)
    {
        if ((string?)element.Attribute("langword") is { } word)
        {
            return Html.Code(word);
        }

        if ((string?)element.Attribute("href") is { } address)
        {
            return Html.Link(address, element.IsEmpty ? Html.Text(address) : Of(element));
        }

        var id = (string?)element.Attribute("cref") ?? string.Empty;
        var name = element.IsEmpty ? Html.Code(NameOf(id)) : Of(element);
        return texts.AddressOf(id) is { } page ? Html.Link(page, name) : name;
    }

    /// <summary>A member of the documentation file as a reader would call it.</summary>
    internal static string NameOf(string id)
    {
        var name = id.Split(':')[^1].Split('(')[0];
        var parts = name.Split('.');
        var shown = id.StartsWith("T:", StringComparison.Ordinal) ? parts[^1..] : parts[^Math.Min(2, parts.Length)..];
        return string.Join('.', shown.Where(part => part != "#ctor").Select(part => part.Split('`')[0]));
    }

    private static string OneLine(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var after = text.Length > 0 && char.IsWhiteSpace(text[^1]) && words.Length > 0 ? " " : "";
        return before + words + after;
    }

    private static string WithoutIndent(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line[Math.Min(indent, line.Length)..]));
    }
}
