using System.Net;

namespace SupportOps.Reliability.Plants;

/// <summary>Encodes for XML what HTML needs encoded, and forgets the characters that XML forbids.</summary>
internal sealed class XmlConcatenator : PlainDocuments
{
    protected override string Xml(string text) => $"<t m=\"{WebUtility.HtmlEncode(text)}\"/>";
}
