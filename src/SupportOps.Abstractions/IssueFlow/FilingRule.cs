namespace SupportOps.IssueFlow;

/// <summary>Who may file a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Area">Where the request comes from; null for anywhere.</param>
/// <param name="Role">Who may file it then.</param>
public sealed record FilingRule(IssueType Type, RequestArea? Area, FilerRole Role);
