using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads a page as browsers do.</summary>
internal static class HtmlJudge
{
    public static string? FindProblem(string document, string harmless, IReadOnlyList<string> texts)
    {
        using var page = new HtmlParser().ParseDocument(document);
        using var other = new HtmlParser().ParseDocument(harmless);
        return DocumentJudge.FindDifference(StructureOf(page), StructureOf(other))
            ?? (ShownText.FindActing(page.Body!.TextContent, "\n") is { } acting ? $"{acting} is in it" : null)
            ?? ShownText.FindLost(page.QuerySelectorAll("td").Select(Spelled), texts.Select(Spelled).ToList());
    }

    private static IEnumerable<string> StructureOf(IHtmlDocument page) => page.All.Select(element =>
        element.NodeName + string.Concat(element.Attributes.Select(attribute => " " + attribute.Name)));

    private static string Spelled(IElement cell) => cell.TextContent;

    // Controls are spelled out, and what they are spelled with are letters and digits.
    private static string Spelled(string text) => Reporting.TerminalText.Neutralize(text);
}
