namespace SupportOps.IssueFlow;

/// <summary>Which stages an issue walks through, and what each move asks for.</summary>
public sealed class IssueFlowPolicy
{
    /// <summary>The type that the labels of an issue name; null when they name none, or several.</summary>
    /// <param name="labels">The labels; the spellings of 2025 and 2026 are both read.</param>
    public static IssueType? TypeOf(IReadOnlyList<string> labels) => null;
}
