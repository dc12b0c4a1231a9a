using System.Xml.Linq;

namespace SupportOps.Reliability.Injection;

/// <summary>Reads XML.</summary>
internal static class XmlJudge
{
    public static string? FindProblem(string document, string harmless, IReadOnlyList<string> texts)
    {
        var (tree, other) = (XDocument.Parse(document), XDocument.Parse(harmless));
        return DocumentJudge.FindDifference(StructureOf(tree), StructureOf(other))
            ?? ShownText.FindLost(tree.Descendants().Attributes().Select(attribute => attribute.Value), texts);
    }

    private static IEnumerable<string> StructureOf(XDocument tree) => tree.Descendants().Select(element =>
        element.Name + string.Concat(element.Attributes().Select(attribute => $" {attribute.Name}")));
}
