using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SupportOps.Reporting.Html;

/// <summary>An interpolated string whose holes are encoded on their way to the page.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlMarkup
{
    private readonly HtmlOutput _page;

    /// <summary>Called by the compiler.</summary>
    public HtmlMarkup(int literalLength, int formattedCount, HtmlOutput page)
    {
        _ = literalLength + formattedCount;
        _page = page;
    }

    public void AppendLiteral(string markup) => _page.Constant(markup);

    public void AppendFormatted(string? text) => _page.Text(text);

    public void AppendFormatted(int number) => _page.Number(number);

    public void AppendFormatted(long number) => _page.Number(number);

    /// <summary>Everything is written by then, and to this page.</summary>
    public void EndOn(HtmlOutput page) => Debug.Assert(ReferenceEquals(page, _page), "Markup of another page.");
}
