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
})
{
    private const SourceKinds WhereItMayStand = SourceKinds.Agents | SourceKinds.TeamFiles;

    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context)
    {
        var approved = context.Snapshot.ApprovedAdministrators.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (approved.Count == 0)
        {
            return [new SnapshotResult("approvals", RuleResult.NotApplicable("Nobody is approved."))];
        }

        var accounts = Accounts(context).ToLookup(
            account => account.Email, account => account.Agent, StringComparer.OrdinalIgnoreCase);
        return approved.Order(StringComparer.OrdinalIgnoreCase).Select(
            address => new SnapshotResult(
                "approval:" + address.ToLowerInvariant(), Judge(context, address, [.. accounts[address]]))
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

        if (accounts.Count > 0)
        {
            return RuleResult.Fail($"{address} is approved as administrator, but {AuditContext.NameOf(accounts[0])} "
                + "is not one.");
        }

        // That nobody has the address is only certain when everybody was read.
        return (context.IncompleteSources & WhereItMayStand) == SourceKinds.None
            ? RuleResult.Fail($"{address} is approved as administrator, but no agent of {context.Instance.Title} and "
                + "no member with an agent has the address.")
            : RuleResult.Inconclusive($"Nobody with the approved address {address} was found in the part that was "
                + "read.");
    }

    private static IEnumerable<(string Email, Agent Agent)> Accounts(AuditContext context)
    {
        foreach (var agent in context.Agents.OrderBy(agent => agent.Id))
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
