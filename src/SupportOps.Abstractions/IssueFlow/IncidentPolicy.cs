namespace SupportOps.IssueFlow;

/// <summary>How fast an incident is worked, and who is called when it takes longer.</summary>
public sealed class IncidentPolicy;
