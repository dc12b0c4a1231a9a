namespace SupportOps.IssueFlow;

/// <summary>One rung of the ladder of an incident.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Action">Whom to tell, and how.</param>
public sealed record EscalationLevel(int Number, string Action);
