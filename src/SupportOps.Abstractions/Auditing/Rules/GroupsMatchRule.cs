namespace SupportOps.Auditing.Rules;

/// <summary>ZD-GROUPS-MISMATCH.</summary>
internal sealed class GroupsMatchRule() : AccountRule(new RuleDescriptor
{
    Code = "ZD-GROUPS-MISMATCH",
    Title = "The agent is in the groups the team file names, and in no others",
    Severity = Severity.Low,
    Rationale = "Groups decide which tickets reach the agent, and which the agent may see.",
    Remediation = "Correct the groups in the system that has them wrong; the nightly sync carries those of the team "
        + "file to Zendesk.",
    Source = "Handbook, Audits, 2025 checklist: the Zendesk part of the team file is correct",
    Needs = SourceKinds.TeamFiles | SourceKinds.Agents | SourceKinds.AgentGroups,
    AbsenceBasedOn = SourceKinds.AgentGroups,
})
{
    public override RuleResult Evaluate(in AccountSubject subject)
    {
        if (subject.Profile is not { Groups: { Count: > 0 } expected })
        {
            return RuleResult.NotApplicable("The team file names no groups.");
        }

        if (subject.Context.FindGroups(subject.Agent.Id) is not { } actual)
        {
            return RuleResult.Inconclusive("The groups of the agents were not read.");
        }

        var lacks = expected.Except(actual, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        var extra = actual.Except(expected, StringComparer.OrdinalIgnoreCase).ToList();
        return lacks.Count == 0 && extra.Count == 0
            ? RuleResult.Pass
            : RuleResult.Fail(
                $"The groups of {AuditContext.NameOf(subject.Agent)} are not those of {subject.Member.File}"
                    + $"{Part("; not in", lacks)}{Part("; also in", extra)}.",
                new Failure
                {
                    Expected = string.Join(", ", expected.Order(StringComparer.Ordinal)),
                    Actual = string.Join(", ", actual),
                });
    }

    private static string Part(string what, List<string> groups) => groups.Count == 0
        ? string.Empty
        : $"{what} {string.Join(", ", groups.Select(group => $"\"{group}\""))}";
}
