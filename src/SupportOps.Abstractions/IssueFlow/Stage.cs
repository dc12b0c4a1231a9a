using SupportOps.Annotations;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>Where an issue stands, for example <c>Triage</c>. Two stages are equal when their names are.</summary>
/// <param name="Name">The name as it stands behind <c>Stage::</c> in the label, case included.</param>
/// <remarks>
/// Which stages there are depends on the version of the flow. The default value has no name and is in no flow. Source:
/// handbook, Working issues, stages.
/// </remarks>
[KnownValues]
public readonly record struct Stage(string Name)
{
    /// <summary>A new issue: is it valid, approved, complete?</summary>
    [KnownValue(StageNames.Triage)]
    public static Stage Triage => new(StageNames.Triage);

    /// <summary>A gameplan is made; <c>design-2025</c> only.</summary>
    [KnownValue(StageNames.Design)]
    public static Stage Design => new(StageNames.Design);

    /// <summary>A gameplan is made; in <c>design-2025</c> the milestone is chosen here.</summary>
    [KnownValue(StageNames.Planning)]
    public static Stage Planning => new(StageNames.Planning);

    /// <summary>Iteration, milestone and DRI are chosen.</summary>
    [KnownValue(StageNames.Scheduling)]
    public static Stage Scheduling => new(StageNames.Scheduling);

    /// <summary>Waits for the iteration it was scheduled for.</summary>
    [KnownValue(StageNames.Queued)]
    public static Stage Queued => new(StageNames.Queued);

    /// <summary>The changes are made.</summary>
    [KnownValue(StageNames.Development)]
    public static Stage Development => new(StageNames.Development);

    /// <summary>The requester, or whom they delegate it to, looks whether the changes are what was asked for.</summary>
    [KnownValue(StageNames.Validation)]
    public static Stage Validation => new(StageNames.Validation);

    /// <summary>The changes go into production.</summary>
    [KnownValue(StageNames.Implementation)]
    public static Stage Implementation => new(StageNames.Implementation);

    /// <summary>In production; only closing is left.</summary>
    [KnownValue(StageNames.Completed)]
    public static Stage Completed => new(StageNames.Completed);

    /// <summary>Cannot go on until something else happened; goes back to the stage it came from.</summary>
    [KnownValue(StageNames.Blocked)]
    public static Stage Blocked => new(StageNames.Blocked);

    /// <summary>Put off without a date.</summary>
    [KnownValue(StageNames.Backlogged)]
    public static Stage Backlogged => new(StageNames.Backlogged);

    /// <summary>The scoped label of the stage, for example <c>Stage::Triage</c>.</summary>
    public string Label => StageNames.LabelPrefix + Name;

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? string.Empty;
}
