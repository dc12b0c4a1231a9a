namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// A key of PagerDuty: <c>u+</c> and eighteen characters. Source: the rules of public secret scanners.
/// </summary>
internal static class PagerDutyShape
{
    private const int Body = 18;

    /// <summary>Length of the key; 0 for none.</summary>
    public static int Measure(string text, int start) =>
        TextRun.StartsWith(text, start, "u+") && TextRun.OfTokenParts(text, start + 2) == Body ? Body + 2 : 0;
}
