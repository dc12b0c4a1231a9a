namespace SupportOps.Reliability.Plants;

/// <summary>Encodes angle brackets for HTML, but no quotes.</summary>
internal sealed class QuoteKeeper : PlainDocuments
{
    protected override string Html(string text) => Reporting.TerminalText.Neutralize(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
