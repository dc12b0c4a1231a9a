using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>Compares the labels of an issue with those before a plan and with what the plan says. Pure.</summary>
internal sealed class PlannedLabels
{
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _after;
    private readonly TransitionPlan _plan;

    public PlannedLabels(TrackedIssue issue, TransitionPlan plan)
    {
        _plan = plan;
        _before = new HashSet<string>(issue.Labels, StringComparer.Ordinal);
        _after = new HashSet<string>(issue.Labels, StringComparer.Ordinal);
        _after.ExceptWith(plan.LabelsToRemove);
        _after.UnionWith(plan.LabelsToAdd);

        // A repair takes labels off and keeps a stage. Naming that too makes sure which one of the scope stays.
        Wanted = plan.Stage is { } stage && _after.Contains(stage.Label)
            ? [.. plan.LabelsToAdd.Union([stage.Label], StringComparer.Ordinal)]
            : plan.LabelsToAdd;
    }

    /// <summary>Labels that must be on the issue afterwards; putting on one that is there changes nothing.</summary>
    public IReadOnlyList<string> Wanted { get; }

    /// <summary>Whether nobody else changed the labels, be the plan's change made already or not.</summary>
    public bool AreUntouched(IReadOnlyList<string> now) => _before.SetEquals(now) || _after.SetEquals(now);

    /// <summary>
    /// Whether the plan's labels are on the issue, those it takes off are not, and no other one of their scopes is.
    /// </summary>
    public bool AreAsPlanned(IReadOnlyList<string> now) =>
        Wanted.All(now.Contains) && !_plan.LabelsToRemove.Any(now.Contains) && !Rivals(now).Any();

    /// <summary>What differs from the plan, one sentence.</summary>
    public string Describe(IReadOnlyList<string> now)
    {
        string?[] parts =
        [
            Part("missing", _after.Where(label => !now.Contains(label, StringComparer.Ordinal))),
            Part("not expected", now.Where(label => !_after.Contains(label))),
        ];
        return "The labels are not what the plan says: " + string.Join("; ", parts.OfType<string>()) + ".";
    }

    private static string? Part(string what, IEnumerable<string> labels) =>
        labels.Order(StringComparer.Ordinal).ToList() is { Count: > 0 } listed
            ? $"{what} {string.Join(", ", listed)}"
            : null;

    // Two moves at the same time can leave two labels of one scope, although GitLab keeps one.
    private IEnumerable<string> Rivals(IReadOnlyList<string> now) => now.Where(label =>
        ScopeOf(label) is { } scope
        && !Wanted.Contains(label, StringComparer.Ordinal)
        && Wanted.Any(wanted => ScopeOf(wanted) == scope));

    private static string? ScopeOf(string label) =>
        label.LastIndexOf("::", StringComparison.Ordinal) is > 0 and var end ? label[..end] : null;
}
