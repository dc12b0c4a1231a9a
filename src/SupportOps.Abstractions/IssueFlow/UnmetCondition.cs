namespace SupportOps.IssueFlow;

/// <summary>One reason why an issue may not be moved.</summary>
public sealed record UnmetCondition
{
    /// <summary>Stable code, for example <c>FL-GAMEPLAN-MISSING</c>; see <see cref="FlowCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The fact that is missing or contradicts, for example <c>a gameplan</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>Who can supply it, for example <c>the DRI</c>.</summary>
    public required string SuppliedBy { get; init; }

    /// <summary>How, one sentence that says what to do.</summary>
    public required string Remedy { get; init; }

    /// <summary>Code, fact, who and how, in one line.</summary>
    public override string ToString() => $"{Code}: missing {Fact}; {SuppliedBy} can supply it: {Remedy}";
}
