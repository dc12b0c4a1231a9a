using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using SupportOps.Site.Pages;

namespace SupportOps.Site.Reference;

/// <summary>The page of one type: what it is for, and each of its members.</summary>
internal static class TypePage
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static Page Of(PackageOfTypes package, Type type, DocTexts texts)
    {
        var markup = new DocMarkup(texts);
        var name = TypeNames.Short(type);
        var body = new StringBuilder()
            .Append("<p class=\"soft\">")
            .Append(Html.Link(PackagePages.AddressOf(package), Html.Text(package.Name)))
            .Append(Invariant, $", namespace <code>{Html.Text(type.Namespace ?? string.Empty)}</code></p>\n")
            .Append(Invariant, $"<h1>{Html.Text(name)}</h1>\n")
            .Append(Invariant, $"<pre><code>{Html.Text(Signatures.Of(type))}</code></pre>\n");
        WriteText(body, texts.Of(type), markup);
        foreach (var (title, members) in Members.Of(type))
        {
            WriteMembers(body, title, members, texts);
        }

        return new Page("api/" + TypeNames.PageOf(type), name, body.ToString().TrimEnd());
    }

    private static void WriteMembers(
        StringBuilder body, string title, IReadOnlyList<MemberInfo> members, DocTexts texts)
    {
        var shown = members.Where(member => !IsOfTheCompiler(member, texts)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        body.Append(Invariant, $"<h2>{title}</h2>\n");
        var markup = new DocMarkup(texts);
        foreach (var member in shown)
        {
            WriteMember(body, member, texts.Of(member), markup);
        }
    }

    // A constructor that nobody wrote says nothing that a reader of C# does not know.
    private static bool IsOfTheCompiler(MemberInfo member, DocTexts texts) =>
        member is ConstructorInfo constructor && constructor.GetParameters().Length == 0
        && !texts.Of(member).HasElements;

    private static void WriteMember(StringBuilder body, MemberInfo member, XElement text, DocMarkup markup)
    {
        body.Append(Invariant, $"<section class=\"member\" id=\"{DocTexts.Anchor(member)}\">\n")
            .Append(Invariant, $"<h3>{Html.Text(Signatures.Title(member))}</h3>\n")
            .Append(Invariant, $"<pre><code>{Html.Text(Signatures.Of(member))}</code></pre>\n");
        WriteText(body, text, markup);
        body.Append("</section>\n");
    }

    private static void WriteText(StringBuilder body, XElement text, DocMarkup markup)
    {
        WriteParagraph(body, markup.Of(text.Element("summary")));
        WriteParts(body, "typeparam", text, markup);
        WriteParts(body, "param", text, markup);
        if (text.Element("returns") is { } returns)
        {
            WriteParagraph(body, "Returns: " + markup.Of(returns));
        }

        WriteThrows(body, text, markup);
        WriteParagraph(body, markup.Of(text.Element("remarks")));
    }

    private static void WriteParagraph(StringBuilder body, string markup)
    {
        // A docstring that ends with a paragraph or code of its own leaves an empty one behind.
        var paragraph = $"<p>{markup}</p>".Replace("<p></p>", string.Empty, StringComparison.Ordinal);
        if (paragraph.Length > 0)
        {
            body.Append(paragraph).Append('\n');
        }
    }

    private static void WriteParts(StringBuilder body, string kind, XElement text, DocMarkup markup)
    {
        var parts = text.Elements(kind).ToList();
        if (parts.Count == 0)
        {
            return;
        }

        body.Append("<dl class=\"parts\">\n");
        foreach (var part in parts)
        {
            body.Append(Invariant, $"<dt>{Html.Code((string?)part.Attribute("name") ?? string.Empty)}</dt>")
                .Append(Invariant, $"<dd>{markup.Of(part)}</dd>\n");
        }

        body.Append("</dl>\n");
    }

    private static void WriteThrows(StringBuilder body, XElement text, DocMarkup markup)
    {
        foreach (var exception in text.Elements("exception"))
        {
            var name = DocMarkup.NameOf((string?)exception.Attribute("cref") ?? string.Empty);
            WriteParagraph(body, $"Throws {Html.Code(name)}: {markup.Of(exception)}");
        }
    }
}
