using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>One move of the handbook, with the codes of what it asks for.</summary>
internal sealed record HandbookEdge(string Version, IssueType Type, string From, string To, string[] Codes)
{
    public static HandbookEdge Parse(string line)
    {
        var cells = line.Split(" | ");
        var way = cells[2].Split(" > ");
        return new HandbookEdge(cells[0], Enum.Parse<IssueType>(cells[1]), way[0], way[1], cells[3].Split(' '));
    }
}
