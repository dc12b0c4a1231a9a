using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads a page as browsers do.</summary>
internal static class HtmlJudge
{
    public static Reading Read(string document, IReadOnlyList<string> texts)
    {
        using var page = new HtmlParser().ParseDocument(document);
        return new Reading(
            [.. page.All.Select(PartOf)],
            (ShownText.FindActing(page.Body!.TextContent, "\n") is { } acting ? $"{acting} is in it" : null)
                ?? ShownText.FindLost(
                    page.QuerySelectorAll("td").Select(cell => cell.TextContent), [.. texts.Select(Spelled)]));
    }

    private static string PartOf(IElement element) => element.Attributes.Length == 0
        ? element.NodeName
        : $"{element.NodeName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}";

    // Controls are spelled out, and what they are spelled with are letters and digits.
    private static string Spelled(string text) => Reporting.TerminalText.Neutralize(text);
}
