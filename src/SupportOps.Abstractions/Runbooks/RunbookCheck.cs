using SupportOps.Runbooks.Checking;

namespace SupportOps.Runbooks;

/// <summary>Checks whether a runbook holds what it must hold.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook structure".</remarks>
public static class RunbookCheck
{
    /// <summary>Evaluates every rule of <see cref="RunbookRules"/>.</summary>
    /// <param name="document">The runbook.</param>
    /// <param name="asOf">The moment by which a call has passed; null for not asking that.</param>
    public static RunbookReport Evaluate(RunbookDocument document, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = new FindingList(document);
        HeaderCheck.Evaluate(findings);
        ScheduleCheck.Evaluate(findings, asOf);
        SectionCheck.Evaluate(findings);
        ChecklistCheck.Evaluate(findings);
        TaskCheck.Evaluate(findings);
        return findings.ToReport();
    }
}
