namespace SupportOps.IssueFlow.Tables;

/// <summary>One move of a version.</summary>
internal sealed class FlowRow
{
    public FlowRow(FlowTypes types, string from, string to, FlowNeeds needs, string? holder, string? posts = null)
    {
        Types = types;
        From = from;
        To = to;
        Needs = needs;
        Holder = holder;
        Posts = posts;
    }

    public FlowTypes Types { get; }

    public string From { get; }

    public string To { get; }

    public FlowNeeds Needs { get; }

    /// <summary>The stage whose DRI holds the issue afterwards; null for the requester.</summary>
    public string? Holder { get; }

    /// <summary>What is posted on the issue for the move; null for nothing.</summary>
    public string? Posts { get; }
}
