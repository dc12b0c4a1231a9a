namespace SupportOps.Auditing;

/// <summary>What a rule says about one subject.</summary>
public readonly record struct RuleResult
{
    private RuleResult(RuleStatus status, string? text, Failure? failure = null)
    {
        Status = status;
        Text = text;
        Failure = failure;
    }

    /// <summary>The subject is as the rule wants it.</summary>
    public static RuleResult Pass => new(RuleStatus.Pass, text: null);

    /// <summary>The status; the default value is a pass without a text.</summary>
    public RuleStatus Status { get; }

    /// <summary>The message of a failure, else the reason or instruction; null for a pass.</summary>
    public string? Text { get; }

    /// <summary>Details of a failure; null for every other status.</summary>
    public Failure? Failure { get; }

    /// <summary>The subject is not as the rule wants it.</summary>
    /// <param name="message">Who, and what differs, as a full sentence.</param>
    /// <param name="details">The remedy, severity and values of this case; null for the rule's own.</param>
    public static RuleResult Fail(string message, Failure? details = null) =>
        new(RuleStatus.Fail, message, details ?? Failure.None);

    /// <summary>The rule does not speak about this subject.</summary>
    /// <param name="reason">Why, as a full sentence.</param>
    public static RuleResult NotApplicable(string reason) => new(RuleStatus.NotApplicable, reason);

    /// <summary>A person has to look.</summary>
    /// <param name="instruction">What to look at, as a full sentence.</param>
    public static RuleResult Manual(string instruction) => new(RuleStatus.Manual, instruction);

    /// <summary>What the rule needs to know about this subject is missing.</summary>
    /// <param name="missing">What is missing, as a full sentence.</param>
    public static RuleResult Inconclusive(string missing) => new(RuleStatus.Inconclusive, missing);
}
