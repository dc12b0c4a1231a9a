namespace SupportOps.Reporting.JUnit;

/// <summary>What a test runner would say.</summary>
internal enum JUnitOutcome
{
    /// <summary>As it should be.</summary>
    Passed,

    /// <summary>Not as it should be.</summary>
    Failure,

    /// <summary>Could not be tried.</summary>
    Error,

    /// <summary>Left out.</summary>
    Skipped,
}
