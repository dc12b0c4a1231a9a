namespace SupportOps.Reporting.JUnit;

/// <summary>One line of a test report.</summary>
/// <param name="Name">Whom or what it is about.</param>
/// <param name="Outcome">What a test runner would say.</param>
/// <param name="Type">The word for it, for example the severity.</param>
/// <param name="Message">One sentence; empty when it passed.</param>
/// <param name="Details">What else a reader needs; may be empty.</param>
internal sealed record JUnitCase(
    string Name, JUnitOutcome Outcome, string Type = "", string Message = "", string Details = "");
