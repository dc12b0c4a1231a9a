namespace SupportOps.IssueFlow.Tables;

/// <summary>A stage from which an issue may be closed.</summary>
internal sealed class FlowClosingRow
{
    public FlowClosingRow(string from, FlowNeeds needs, string? status = null, int afterDays = 0)
    {
        From = from;
        Needs = needs;
        Status = status;
        AfterDays = afterDays;
    }

    public string From { get; }

    public FlowNeeds Needs { get; }

    /// <summary>Status that the issue has afterwards; null when the version has none for it.</summary>
    public string? Status { get; }

    /// <summary>Days the issue must have been in the stage.</summary>
    public int AfterDays { get; }
}
