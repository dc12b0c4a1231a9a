namespace SupportOps.IssueFlow;

/// <summary>How a flow is drawn.</summary>
public enum DiagramFormat
{
    /// <summary>A state diagram in Mermaid, which GitLab and GitHub draw in Markdown.</summary>
    Mermaid,

    /// <summary>A graph for Graphviz.</summary>
    Dot,

    /// <summary>A Markdown table with what each way asks for.</summary>
    Table,
}
