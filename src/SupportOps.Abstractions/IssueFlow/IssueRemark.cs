namespace SupportOps.IssueFlow;

/// <summary>Something about an issue that a person should look at.</summary>
/// <param name="Issue">Which issue.</param>
/// <param name="Code">Stable code, see <see cref="FlowCodes"/>.</param>
/// <param name="Message">What is wrong, one sentence; it repeats no text of a person but labels.</param>
/// <param name="Remedy">What to do, one sentence.</param>
public sealed record IssueRemark(IssueReference Issue, string Code, string Message, string Remedy)
{
    /// <summary>Issue, code, what and how, in one line.</summary>
    public override string ToString() => $"{Issue} {Code}: {Message} {Remedy}";
}
