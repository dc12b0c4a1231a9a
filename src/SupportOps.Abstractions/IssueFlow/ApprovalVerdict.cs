namespace SupportOps.IssueFlow;

/// <summary>The end of an approval.</summary>
public sealed record ApprovalVerdict : ApprovalStep
{
    /// <summary>Makes a verdict.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="isApproved">Whether the request is approved.</param>
    /// <param name="outcomes">How a request that is not approved may end.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ApprovalVerdict(string text, bool isApproved, params IReadOnlyList<EscalationOutcome> outcomes)
        : base(text)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        IsApproved = isApproved;
        Outcomes = [.. outcomes];
    }

    /// <summary>Whether the request is approved.</summary>
    public bool IsApproved { get; }

    /// <summary>How a request that is not approved may end; empty when the source names nothing.</summary>
    public IReadOnlyList<EscalationOutcome> Outcomes { get; }
}
