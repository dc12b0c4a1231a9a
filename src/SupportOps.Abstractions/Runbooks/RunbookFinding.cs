namespace SupportOps.Runbooks;

/// <summary>One problem of a runbook, with its place.</summary>
public sealed record RunbookFinding
{
    /// <summary>Code of the rule, one of <see cref="RunbookRules.All"/>.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// One of <see cref="RunbookParts"/>, whatever spelling the document uses; items and rows with an index from 0:
    /// <c>Pre-call checklist[1]</c>, <c>Runbook - Tasks[0].Duration</c>.
    /// </summary>
    public required string Where { get; init; }

    /// <summary>
    /// Line of the problem, from 1: for a missing row the beginning of the header, for a missing section the end of
    /// the document.
    /// </summary>
    public required int Line { get; init; }

    /// <summary>What is wrong and what to do, in words for a person.</summary>
    public required string Message { get; init; }
}
