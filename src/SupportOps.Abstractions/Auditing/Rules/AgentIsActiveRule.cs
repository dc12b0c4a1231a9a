using System.Globalization;

namespace SupportOps.Auditing.Rules;

/// <summary>ZD-INACTIVE-AGENT.</summary>
internal sealed class AgentIsActiveRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-INACTIVE-AGENT",
    Title = "Every agent signed in within the last 90 days",
    Severity = Severity.Low,
    Rationale = "An account that nobody uses costs a seat, and nobody notices when somebody else begins to use it.",
    Remediation = "Ask whether the account is still needed, and give the seat back if not. Calls with an API token "
        + "count as signing in.",
    Source = "SupportOps, on Handbook, Audits: information for procurements and renewals; Zendesk Support API, Users: "
        + "last_login_at",
    Needs = SourceKinds.Agents | SourceKinds.LastLogins,
})
{
    private const int LongestAbsenceDays = 90;

    public override RuleResult Evaluate(in AgentSubject subject)
    {
        if (subject.Agent.LastLogin is not { } lastLogin)
        {
            return RuleResult.Inconclusive($"The record of {AuditContext.NameOf(subject.Agent)} names no sign-in; "
                + "there may never have been one.");
        }

        var absence = subject.Context.AsOf - lastLogin;
        return absence <= TimeSpan.FromDays(LongestAbsenceDays)
            ? RuleResult.Pass
            : RuleResult.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"{AuditContext.NameOf(subject.Agent)} signed in last on {lastLogin.UtcDateTime:yyyy-MM-dd}, "
                    + $"{(int)absence.TotalDays} days before this report."));
    }
}
