namespace SupportOps.Reporting.JUnit;

/// <summary>The cases of one rule.</summary>
/// <param name="Name">Code of the rule.</param>
/// <param name="Cases">At least one.</param>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases);
