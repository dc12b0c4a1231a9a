namespace SupportOps.Auditing.Rules;

/// <summary>ZD-APPROVAL-STALE.</summary>
internal sealed class ApprovalIsCurrentRule() : SnapshotRule(new RuleDescriptor
{
    Code = "ZD-APPROVAL-STALE",
    Title = "Every approval belongs to an administrator of the instance",
    Severity = Severity.Medium,
    Rationale = "An approval that outlives the access lets the access come back unnoticed.",
    Remediation = "Take the address off the approved administrators of this instance, or correct it.",
    Source = "SupportOps: an approval is for somebody who is administrator now",
    Needs = SourceKinds.TeamFiles | SourceKinds.Agents | SourceKinds.ApprovedAdministrators,
    AbsenceBasedOn = SourceKinds.TeamFiles | SourceKinds.Agents,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context)
    {
        var approved = context.Snapshot.ApprovedAdministrators.Order(StringComparer.Ordinal)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (approved.Count == 0)
        {
            return [new SnapshotResult("approvals", RuleResult.NotApplicable("Nobody is approved."))];
        }

        var accounts = Accounts(context).ToLookup(
            account => account.Email, account => account.Agent, StringComparer.OrdinalIgnoreCase);
        return approved.Order(StringComparer.OrdinalIgnoreCase).Select(
            address => new SnapshotResult(
                "approval:" + address.ToLowerInvariant(),
                Judge(context, address, [.. accounts[address].OrderBy(agent => agent.Id)]))
            {
                TeamMember = address,
            });
    }

    private static RuleResult Judge(AuditContext context, string address, IReadOnlyList<Agent> accounts)
    {
        if (accounts.Any(context.Instance.IsAdministrator))
        {
            return RuleResult.Pass;
        }

        // An account that was found need not be the only one: also "is not one" says that there is no administrator.
        return RuleResult.Fail(accounts.Count > 0
            ? $"{address} is approved as administrator, but {AuditContext.NameOf(accounts[0])} is not one."
            : $"{address} is approved as administrator, but no agent of {context.Instance.Title} and no member with "
                + "an agent has the address.");
    }

    private static IEnumerable<(string Email, Agent Agent)> Accounts(AuditContext context)
    {
        foreach (var agent in context.Agents)
        {
            if (agent.Email is { } email)
            {
                yield return (email, agent);
            }
        }

        for (var index = 0; index < context.Members.Length; index++)
        {
            if (context.Members[index].Email is { } email && context.Matches.AgentOf(index) is { } agent)
            {
                yield return (email, agent);
            }
        }
    }
}
