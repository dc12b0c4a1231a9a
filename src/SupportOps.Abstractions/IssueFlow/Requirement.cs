namespace SupportOps.IssueFlow;

/// <summary>One thing a move asks for: what, who can supply it, how, and whether it is there.</summary>
/// <remarks>Take one of <see cref="Requirements"/> or make your own with <see cref="Create"/>.</remarks>
public sealed class Requirement
{
    private readonly Func<IssueFacts, bool> _isMet;

    private Requirement(UnmetCondition unmet, Func<IssueFacts, bool> isMet, Requirement[] prerequisites, bool isLast)
    {
        Unmet = unmet;
        _isMet = isMet;
        Prerequisites = prerequisites;
        IsAskedLast = isLast;
    }

    /// <summary>Code, fact, who and how, as a refusal names them.</summary>
    public UnmetCondition Unmet { get; }

    /// <summary>What must be met before this is looked at at all; empty for most.</summary>
    public IReadOnlyList<Requirement> Prerequisites { get; }

    /// <summary>Whether this is looked at only when nothing else is missing.</summary>
    public bool IsAskedLast { get; }

    /// <summary>Makes a requirement of a function.</summary>
    /// <param name="code">Stable code; begin your own with a prefix of your own.</param>
    /// <param name="fact">What is missing then, for example <c>a gameplan</c>.</param>
    /// <param name="suppliedBy">Who can supply it, for example <c>the DRI</c>.</param>
    /// <param name="remedy">How, one sentence.</param>
    /// <param name="isMet">
    /// Decides about the facts; pure. An exception makes the decision <see cref="DecisionOutcome.Undecided"/>.
    /// </param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Requirement Create(
        string code, string fact, string suppliedBy, string remedy, Func<IssueFacts, bool> isMet)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(fact);
        ArgumentException.ThrowIfNullOrWhiteSpace(suppliedBy);
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        ArgumentNullException.ThrowIfNull(isMet);
        var unmet = new UnmetCondition { Code = code, Fact = fact, SuppliedBy = suppliedBy, Remedy = remedy };
        return new Requirement(unmet, isMet, [], isLast: false);
    }

    /// <summary>The same, looked at only once others are met.</summary>
    /// <param name="prerequisites">The others.</param>
    public Requirement Once(params IReadOnlyList<Requirement> prerequisites)
    {
        ArgumentNullException.ThrowIfNull(prerequisites);
        return new Requirement(Unmet, _isMet, [.. prerequisites], IsAskedLast);
    }

    /// <summary>The same, looked at only when nothing else is missing.</summary>
    public Requirement AskedLast() => new(Unmet, _isMet, [.. Prerequisites], isLast: true);

    /// <summary>Whether the facts hold it.</summary>
    /// <param name="facts">The facts.</param>
    public bool IsMetBy(IssueFacts facts) => _isMet(facts);

    /// <summary>The code.</summary>
    public override string ToString() => Unmet.Code;
}
