using SupportOps.Annotations;

namespace SupportOps.IssueFlow;

/// <summary>The validation labels, as constants for code that names one.</summary>
/// <remarks>
/// <c>design-2025</c> has none. Source: handbook, GitLab labels of Customer Support Operations, validation labels.
/// </remarks>
[LabelScope("Validation")]
public static class ValidationLabels
{
    /// <summary>What every validation label begins with.</summary>
    public const string Prefix = "Validation::";

    /// <summary>The requester was asked; <c>scheduling-2025</c>. <c>validation-2026</c> reads it too.</summary>
    public const string Requested = Prefix + "Requested";

    /// <summary>The requester was asked; <c>validation-2026</c>.</summary>
    public const string Awaiting = Prefix + "Awaiting";

    /// <summary>The requester agreed.</summary>
    public const string Received = Prefix + "Received";

    /// <summary>The requester did not agree.</summary>
    public const string Rejected = Prefix + "Rejected";

    /// <summary>Nobody needs to be asked.</summary>
    public const string Skipped = Prefix + "Skipped";

    /// <summary>What a label says; null when it is none of these.</summary>
    /// <param name="label">The label, case included.</param>
    public static ValidationState? StateOf(string label) => label switch
    {
        Requested or Awaiting => ValidationState.Requested,
        Received => ValidationState.Received,
        Rejected => ValidationState.Rejected,
        Skipped => ValidationState.Skipped,
        _ => null,
    };
}
