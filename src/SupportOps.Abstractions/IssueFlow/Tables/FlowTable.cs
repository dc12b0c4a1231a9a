namespace SupportOps.IssueFlow.Tables;

/// <summary>One version of the flow: its stages in order, its moves, and where it ends.</summary>
internal sealed class FlowTable
{
    public FlowTable(string name, string[] stages, FlowRow[] rows, FlowClosingRow[] closings)
    {
        Name = name;
        Stages = stages;
        Rows = rows;
        Closings = closings;
    }

    public string Name { get; }

    /// <summary>In the order in which an issue walks, those aside of the way last.</summary>
    public string[] Stages { get; }

    public FlowRow[] Rows { get; }

    public FlowClosingRow[] Closings { get; }
}
