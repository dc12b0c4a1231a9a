using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>What the labels of an issue say to a flow, read once so that many decisions cost little.</summary>
internal sealed class LabelReading
{
    private static readonly string[] Priorities =
        ["p1", "p2", "p3", "p4", "Priority::1", "Priority::2", "Priority::3", "Priority::4"];

    private LabelReading(IReadOnlyList<string> labels)
    {
        StageLabels = Scoped(labels, StageNames.LabelPrefix);
        ValidationLabels = [.. labels.Where(IsValidation).Distinct(StringComparer.Ordinal)];
        Stage = StageLabels is [var only] ? new Stage(only[StageNames.LabelPrefix.Length..]) : null;
        Validation = StateOf(ValidationLabels);
        HasRequiredLabels = labels.Any(IsCustomer) && labels.Any(IsPriority);
    }

    public static LabelReading None { get; } = new([]);

    /// <summary>The stage labels, each once.</summary>
    public IReadOnlyList<string> StageLabels { get; }

    /// <summary>The validation labels, each once.</summary>
    public IReadOnlyList<string> ValidationLabels { get; }

    /// <summary>The stage; null when there is no stage label, or more than one.</summary>
    public Stage? Stage { get; }

    /// <summary>What the validation label says; none when there is no label, or several that contradict each other.
    /// </summary>
    public ValidationState Validation { get; }

    /// <summary>Whether a customer and a priority label are there, in the spelling of either year.</summary>
    public bool HasRequiredLabels { get; }

    public static LabelReading Of(IReadOnlyList<string> labels) => labels.Count == 0 ? None : new(labels);

    private static string[] Scoped(IReadOnlyList<string> labels, string prefix) =>
        [.. labels.Where(label => HasScope(label, prefix)).Distinct(StringComparer.Ordinal)];

    private static bool HasScope(string label, string prefix) =>
        label.StartsWith(prefix, StringComparison.Ordinal) && label.Length > prefix.Length;

    private static bool IsValidation(string label) => IssueFlow.ValidationLabels.StateOf(label) is not null;

    private static bool IsPriority(string label) => Priorities.Contains(label, StringComparer.Ordinal);

    private static bool IsCustomer(string label) => HasScope(label, "Customer::");

    private static ValidationState StateOf(IReadOnlyList<string> labels)
    {
        var states = labels.Select(IssueFlow.ValidationLabels.StateOf).Distinct().ToList();
        return states is [{ } only] ? only : ValidationState.None;
    }
}
