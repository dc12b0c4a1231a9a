namespace SupportOps.Reliability.Plants;

/// <summary>Encodes quotes for HTML, but lets scripts and the like be taken out by a list.</summary>
internal sealed class MarkupKeeper : PlainDocuments
{
    protected override string Encoded(string text) => text
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<script", "&lt;script", StringComparison.OrdinalIgnoreCase);
}
