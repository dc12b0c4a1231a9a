namespace SupportOps.IssueFlow;

/// <summary>A place in an approval: a question, or a verdict.</summary>
public abstract record ApprovalStep
{
    private protected ApprovalStep(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
    }

    /// <summary>The question or the verdict in words.</summary>
    public string Text { get; }
}
