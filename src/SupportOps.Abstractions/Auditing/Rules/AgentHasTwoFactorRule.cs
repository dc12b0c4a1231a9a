namespace SupportOps.Auditing.Rules;

/// <summary>ZD-NO-TWO-FACTOR.</summary>
internal sealed class AgentHasTwoFactorRule() : AgentRule(new RuleDescriptor
{
    Code = "ZD-NO-TWO-FACTOR",
    Title = "Every agent signs in with two factors, or through single sign-on",
    Severity = Severity.Medium,
    Rationale = "One password that leaks opens every ticket the agent can read.",
    Remediation = "Turn two-factor sign-in on for the agent; or declare in the policy that the instance has single "
        + "sign-on.",
    Source = "SupportOps, on Handbook, Audits: no security issues in the agent and user space; Zendesk Support API, "
        + "Users: two_factor_auth_enabled",
    Needs = SourceKinds.Agents | SourceKinds.TwoFactor,
})
{
    private static readonly RuleResult Declared = RuleResult.NotApplicable(
        "The policy declares that agents sign in through single sign-on.");

    public override RuleResult Evaluate(in AgentSubject subject) => subject.Context.Instance.HasSingleSignOn
        ? Declared
        : subject.Agent.HasTwoFactor switch
        {
            true => RuleResult.Pass,
            false => RuleResult.Fail($"{AuditContext.NameOf(subject.Agent)} signs in without a second factor."),
            null => RuleResult.Inconclusive($"The record of {AuditContext.NameOf(subject.Agent)} does not say whether "
                + "it signs in with two factors."),
        };
}
