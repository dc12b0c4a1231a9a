using System.Xml.Linq;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads XML.</summary>
internal static class XmlJudge
{
    public static Reading Read(string document, IReadOnlyList<string> texts)
    {
        var tree = XDocument.Parse(document);
        return new Reading(
            [.. tree.Descendants().Select(PartOf)],
            ShownText.FindLost(tree.Descendants().Attributes().Select(attribute => attribute.Value), texts));
    }

    private static string PartOf(XElement element) =>
        element.Name + string.Concat(element.Attributes().Select(attribute => $" {attribute.Name}"));
}
