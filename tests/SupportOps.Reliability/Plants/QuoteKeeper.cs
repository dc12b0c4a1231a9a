namespace SupportOps.Reliability.Plants;

/// <summary>Encodes angle brackets for HTML, but no quotes.</summary>
internal sealed class QuoteKeeper : PlainDocuments
{
    protected override string Encoded(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
