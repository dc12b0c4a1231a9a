using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportOps.Site.Pages;

/// <summary>The Markdown documents of the repository as pages, at the places they have there.</summary>
internal static class DocumentPages
{
    private const string Guides = "docs/guides";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static IEnumerable<Page> Of(Checkout checkout)
    {
        var documents = Directory.EnumerateFiles(checkout.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(checkout.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(checkout.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        var pages = documents.Select(document => ToPage(document, checkout, documents)).ToList();
        return pages.Append(GuideIndex(pages));
    }

    private static Page ToPage(string document, Checkout checkout, IReadOnlyCollection<string> documents)
    {
        var tree = Markdown.Parse(File.ReadAllText(Path.Combine(checkout.Root, document)), Pipeline);
        foreach (var link in tree.Descendants<LinkInline>())
        {
            link.Url = LinkTarget.Of(document, link.Url ?? string.Empty, documents, checkout);
        }

        var title = tree.Descendants<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1) is { } heading
            ? PlainText(heading)
            : document;

        // The corner of a table with names down its side heads nothing.
        var body = tree.ToHtml(Pipeline).TrimEnd().Replace("<th></th>", "<td></td>", StringComparison.Ordinal);
        return new Page(LinkTarget.PageOf(document), title, body);
    }

    private static string PlainText(HeadingBlock heading) =>
        string.Concat((heading.Inline ?? []).Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => string.Empty,
        }));

    private static Page GuideIndex(IEnumerable<Page> pages)
    {
        var rows = pages
            .Where(page => page.Path.StartsWith(Guides, StringComparison.Ordinal))
            .OrderBy(page => page.Title, StringComparer.Ordinal)
            .Select(page => $"<li>{Html.Link(page.Path[(Guides.Length + 1)..], Html.Text(page.Title))}</li>");
        return new Page(Guides + "/index.html", "Guides", $"<h1>Guides</h1>\n<ul>\n{string.Join('\n', rows)}\n</ul>");
    }
}
