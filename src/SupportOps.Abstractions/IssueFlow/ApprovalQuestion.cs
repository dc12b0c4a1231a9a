namespace SupportOps.IssueFlow;

/// <summary>A question of an approval that is answered with yes or no.</summary>
public sealed record ApprovalQuestion : ApprovalStep
{
    private readonly Func<IssueFacts, bool> _isYes;

    /// <summary>Makes a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="isYes">The answer that the facts give; pure.</param>
    /// <param name="yes">What follows a yes.</param>
    /// <param name="no">What follows a no.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ApprovalQuestion(string text, Func<IssueFacts, bool> isYes, ApprovalStep yes, ApprovalStep no)
        : base(text)
    {
        ArgumentNullException.ThrowIfNull(isYes);
        ArgumentNullException.ThrowIfNull(yes);
        ArgumentNullException.ThrowIfNull(no);
        _isYes = isYes;
        Yes = yes;
        No = no;
    }

    /// <summary>What follows a yes.</summary>
    public ApprovalStep Yes { get; }

    /// <summary>What follows a no.</summary>
    public ApprovalStep No { get; }

    /// <summary>What follows the answer that the facts give.</summary>
    /// <param name="facts">The facts.</param>
    public ApprovalStep Next(IssueFacts facts) => _isYes(facts) ? Yes : No;
}
