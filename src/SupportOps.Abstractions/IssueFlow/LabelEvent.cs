namespace SupportOps.IssueFlow;

/// <summary>One change of one label of an issue, as the tracker recorded it.</summary>
/// <param name="Label">The label; null when the tracker no longer knows it because it was deleted.</param>
/// <param name="Action">What happened.</param>
/// <param name="At">When.</param>
/// <param name="By">User name of who did it; null when unknown.</param>
public sealed record LabelEvent(string? Label, LabelAction Action, DateTimeOffset At, string? By = null);
