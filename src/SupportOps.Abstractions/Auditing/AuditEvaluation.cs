using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>One run of a policy over a snapshot.</summary>
/// <remarks>
/// The engine, not the rule, sees to it that nothing passes on partial data and that a rule that throws spoils only itself. A subject
/// without findings costs no allocation.
/// </remarks>
internal sealed class AuditEvaluation
{
    private readonly AuditPolicy _policy;
    private readonly AuditContext _context;
    private readonly RuleTally[] _tallies;
    private readonly FindingList _findings;

    public AuditEvaluation(AuditPolicy policy, AccessSnapshot snapshot)
    {
        _policy = policy;
        _context = new AuditContext(policy.Instance, snapshot);
        _tallies = [.. policy.Rules.Concat(AuditRules.Integrity).Select(rule => new RuleTally(rule))];
        _findings = new FindingList(policy.Instance);
    }

    public AuditReport Run(AuditPeriod period, DateTimeOffset asOf)
    {
        EvaluateMembers([.. _tallies.Where(tally => tally.Rule is MemberRule or AccountRule)]);
        EvaluateAgents([.. _tallies.Where(tally => tally.Rule is AgentRule)]);
        EvaluateSnapshot([.. _tallies.Where(tally => tally.Rule is SnapshotRule)]);

        var findings = _findings.InOrder();
        return new AuditReport
        {
            Audit = _policy.Instance.Title,
            Instance = _policy.Instance,
            Policy = _policy.Name,
            Period = period,
            AsOf = asOf,
            Verdict = Decide(findings),
            Lists = new AgentLists(_policy.Instance, _context.Snapshot.Agents),
            Findings = findings,
            Checks = [.. _tallies.Select(tally => tally.ToCheck(_context.IncompleteSources))],
            Sources = AuditSources.Of(_context.Snapshot),
        };
    }

    private void EvaluateMembers(RuleTally[] tallies)
    {
        for (var index = 0; index < _context.Snapshot.Roster.Members.Count; index++)
        {
            var subject = new MemberSubject(_context, index);
            foreach (var tally in tallies)
            {
                Judge(tally, subject);
            }
        }
    }

    private void EvaluateAgents(RuleTally[] tallies)
    {
        var agents = _context.Snapshot.Agents;
        for (var index = 0; index < agents.Count; index++)
        {
            var subject = new AgentSubject(_context, agents[index], _context.Matches.MemberOf(index));
            foreach (var tally in tallies)
            {
                Judge(tally, subject);
            }
        }
    }

    private void EvaluateSnapshot(RuleTally[] tallies)
    {
        foreach (var tally in tallies)
        {
            foreach (var result in ((SnapshotRule)tally.Rule).Evaluate(_context))
            {
                var status = tally.Count(result.Result, _context.IncompleteSources);
                if (IsWorthAFinding(status, result.Result.Status))
                {
                    _findings.Add(tally, status, result);
                }
            }
        }
    }

    private void Judge(RuleTally tally, in MemberSubject subject)
    {
        RuleResult result;
        try
        {
            result = tally.Rule is MemberRule rule ? rule.Evaluate(subject) : EvaluateAccount((AccountRule)tally.Rule, subject);
        }
#pragma warning disable CA1031 // A rule may be anybody's code: whatever it throws spoils its own result, and the audit goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.CountError(exception, AuditContext.NameOf(subject.Member), _findings);
            return;
        }

        var status = tally.Count(result, _context.IncompleteSources);
        if (IsWorthAFinding(status, result.Status))
        {
            _findings.Add(tally, status, result, subject);
        }
    }

    private void Judge(RuleTally tally, in AgentSubject subject)
    {
        RuleResult result;
        try
        {
            result = ((AgentRule)tally.Rule).Evaluate(subject);
        }
#pragma warning disable CA1031 // A rule may be anybody's code: whatever it throws spoils its own result, and the audit goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.CountError(exception, AuditContext.NameOf(subject.Agent), _findings);
            return;
        }

        var status = tally.Count(result, _context.IncompleteSources);
        if (IsWorthAFinding(status, result.Status))
        {
            _findings.Add(tally, status, result, subject.Agent);
        }
    }

    private RuleResult EvaluateAccount(AccountRule rule, in MemberSubject subject)
    {
        if (subject.Agent is { } agent)
        {
            return rule.Evaluate(new AccountSubject(_context, subject.Member, agent, subject.MatchedBy));
        }

        return RuleResult.NotApplicable("The member has no agent in this instance.");
    }

    // A pass that partial data turned into "inconclusive" is only counted: the incomplete source itself is the finding.
    private static bool IsWorthAFinding(RuleStatus status, RuleStatus said) =>
        status == RuleStatus.Fail || (status == RuleStatus.Inconclusive && said is RuleStatus.Fail or RuleStatus.Inconclusive);

    private Verdict Decide(IReadOnlyList<Finding> findings)
    {
        var snapshot = _context.Snapshot;
        var isPartial = _context.IncompleteSources != SourceKinds.None
            || snapshot.Agents.Count == 0
            || snapshot.Roster.Members.Count == 0
            || _tallies.Any(tally => tally.HasErrors);
        if (isPartial)
        {
            return Verdict.Incomplete;
        }

        return findings.Any(finding => finding.Status != FindingStatus.Waived && finding.Severity >= Severity.Low)
            ? Verdict.Findings
            : Verdict.Clean;
    }
}
