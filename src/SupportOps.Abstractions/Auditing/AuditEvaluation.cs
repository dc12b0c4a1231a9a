using SupportOps.Auditing.Names;
using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>One run of a policy over a snapshot.</summary>
/// <remarks>
/// The engine, not the rule, sees to it that nothing passes on partial data and that a rule that throws spoils only
/// itself. A subject without findings costs no allocation.
/// </remarks>
internal sealed class AuditEvaluation
{
    private readonly AuditPolicy _policy;
    private readonly AuditContext _context;
    private readonly RuleTally[] _tallies;
    private readonly FindingList _findings;

    public AuditEvaluation(AuditPolicy policy, AccessSnapshot snapshot, DateTimeOffset asOf)
    {
        _policy = policy;
        _context = new AuditContext(policy.Instance, snapshot, asOf);
        _tallies =
        [
            .. policy.Rules.Concat(AuditRules.Integrity).Select((rule, order) => new RuleTally(
                rule, order, _context.IncompleteSources, _context.AbsentOf(rule.Descriptor.Needs))),
        ];
        _findings = new FindingList(policy.Instance.Name);
    }

    public AuditReport Run(AuditPeriod period)
    {
        EvaluateAbsent();
        EvaluateMembers();
        EvaluateAgents();
        EvaluateSnapshot();

        var findings = _findings.InOrder();
        return RunName.Give(new AuditReport
        {
            Audit = _policy.Instance.Title,
            Instance = _policy.Instance.Name,
            Zendesk = _policy.Instance,
            Policy = _policy.Name,
            Period = period,
            AsOf = _context.AsOf,
            Verdict = Decide(IsPartial(), findings),
            Lists = new AgentLists(_policy.Instance, _context.Agents),
            Findings = findings,
            Checks = [.. _tallies.Select(tally => tally.ToCheck())],
            Sources = AuditSources.Of(_context.Snapshot),
            Populations = Population.Comparable(((IAuditInput)_context).Populations),
            Licenses = LicenseCounts.Of(_policy.Instance, _context.Agents),
            Evidence = new AuditEvidence
            {
                Globalization = UnicodeNormalization.Mode,
                PolicyVersion = _policy.Version,
                PolicySha256 = _policy.Sha256,
                Matches = new MatchList(_context),
            },
        });
    }

    private void EvaluateAbsent()
    {
        foreach (var tally in _tallies.Where(tally => tally.Absent != SourceKinds.None))
        {
            var result = AbsentSources.Describe(tally.Absent);
            tally.Count(result.Result, out var status);
            _findings.AddAbsent(tally, status, result);
        }
    }

    private void EvaluateMembers()
    {
        var memberRules = TalliesOf<MemberRule>();
        var accountRules = TalliesOf<AccountRule>();
        for (var index = 0; index < _context.Members.Length; index++)
        {
            var subject = new MemberSubject(_context, index);
            Judge(memberRules, subject);
            if (subject.Agent is { } agent)
            {
                Judge(accountRules, new AccountSubject(_context, subject, agent));
            }
            else
            {
                CountMissing(accountRules);
            }
        }
    }

    private void EvaluateAgents()
    {
        var rules = TalliesOf<AgentRule>();
        for (var index = 0; index < _context.Agents.Length; index++)
        {
            Judge(rules, new AgentSubject(_context, _context.Agents[index], _context.Matches.MemberOf(index)));
        }
    }

    private void EvaluateSnapshot()
    {
        foreach (var rule in TalliesOf<SnapshotRule>())
        {
            Judge(rule);
        }
    }

    private void Judge(Ruled<SnapshotRule> rule)
    {
        try
        {
            foreach (var result in rule.Rule.Evaluate(_context))
            {
                Report(rule.Tally, result);
            }
        }
#pragma warning disable CA1031 // What a rule throws spoils its own result only.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            rule.Tally.CountError(exception, _policy.Instance.Title, _findings);
        }
    }

    private void Report(RuleTally tally, SnapshotResult result)
    {
        if (tally.Count(result.Result, out var status))
        {
            _findings.Add(tally, status, result);
        }
    }

    // One exception frame for all rules of a subject, not one per rule: the rule that throws is where the walk stopped.
    // The subject comes by value: a read-only reference would be copied before each call through the constraint.
    private void Judge<TRule, TSubject>(Ruled<TRule>[] rules, TSubject subject)
        where TRule : AuditRule
        where TSubject : struct, IAuditSubject<TRule>
    {
        var next = 0;
        while (next < rules.Length)
        {
            try
            {
                JudgeFrom(rules, subject, ref next);
            }
#pragma warning disable CA1031 // A rule may be anybody's code: what it throws spoils its own result only.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                rules[next].Tally.CountError(exception, subject.Label, _findings);
                next++;
            }
        }
    }

    // By reference, because the rule that threw is the one that was next.
    private void JudgeFrom<TRule, TSubject>(Ruled<TRule>[] rules, TSubject subject, ref int next)
        where TRule : AuditRule
        where TSubject : struct, IAuditSubject<TRule>
    {
        for (; next < rules.Length; next++)
        {
            var result = subject.JudgedBy(rules[next].Rule);
            if (rules[next].Tally.Count(result, out var status))
            {
                subject.Report(_findings, rules[next].Tally, status, result);
            }
        }
    }

    private void CountMissing(Ruled<AccountRule>[] rules)
    {
        // Only counted: that the member was not found is the finding of another rule, or normal.
        var result = _context.IncompleteSources.HasFlag(SourceKinds.Agents)
            ? RuleResult.Inconclusive("A member was not found in the part of the agents that was read.")
            : RuleResult.NotApplicable("The member has no agent in this instance.");
        foreach (var rule in rules)
        {
            rule.Tally.Count(result, out _);
        }
    }

    private Ruled<TRule>[] TalliesOf<TRule>()
        where TRule : AuditRule =>
        [.. Asked().Where(tally => tally.Rule is TRule).Select(tally => new Ruled<TRule>((TRule)tally.Rule, tally))];

    private IEnumerable<RuleTally> Asked() => _tallies.Where(tally => tally.Absent == SourceKinds.None);

    public static Verdict Decide(bool isPartial, IReadOnlyList<Finding> findings)
    {
        if (isPartial)
        {
            return Verdict.Incomplete;
        }

        return findings.Any(Counts)
            ? Verdict.Findings
            : Verdict.Clean;
    }

    private bool IsPartial() => _context.IncompleteSources != SourceKinds.None
        || _context.Agents.Length == 0
        || _context.Members.Length == 0
        || _tallies.Any(tally => tally.HasErrors);

    // A note that was found is only a note; something that could not be decided is never one.
    private static bool Counts(Finding finding) => finding.Status switch
    {
        FindingStatus.Waived => false,
        FindingStatus.Inconclusive => true,
        _ => finding.Severity >= Severity.Low,
    };

    /// <summary>A rule of known kind with its tally, so that the walk over the subjects needs no casts.</summary>
    private readonly record struct Ruled<TRule>(TRule Rule, RuleTally Tally);
}
