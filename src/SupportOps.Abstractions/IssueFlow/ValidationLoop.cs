namespace SupportOps.IssueFlow;

/// <summary>How a version asks the requester: by a stage, by labels, or both.</summary>
public sealed record ValidationLoop
{
    /// <summary>No loop at all.</summary>
    public static ValidationLoop None { get; } = new();

    /// <summary>Entering this stage asks anew, so that an earlier answer no longer counts; null for no such stage.
    /// </summary>
    public Stage? Stage { get; init; }

    /// <summary>The labels, one rule for each; empty when the version has none.</summary>
    public IReadOnlyList<ValidationLabelRule> Labels { get; init; } = [];

    internal ValidationLabelRule? RuleOf(string label) =>
        Labels.FirstOrDefault(rule => rule.Label == label || rule.Alias == label);

    internal ValidationLabelRule? RuleOf(ValidationState state)
    {
        foreach (var rule in Labels)
        {
            if (rule.State == state)
            {
                return rule;
            }
        }

        return null;
    }
}
