namespace SupportOps.Auditing;

/// <summary>Counts one rule's results and applies what partial data means for them.</summary>
internal sealed class RuleTally
{
    private readonly int[] _counts = new int[Enum.GetValues<RuleStatus>().Length];
    private readonly SourceKinds _missing;
    private readonly RuleStatus _passMeans;
    private readonly RuleStatus _failMeans;
    private string? _reason;
    private RuleStatus _reasonFor = RuleStatus.NotApplicable;

    public RuleTally(
        AuditRule rule, int order, SourceKinds incomplete, SourceKinds absent = SourceKinds.None)
    {
        Absent = absent;
        Rule = rule;
        Order = order;
        _missing = (rule.Descriptor.Needs | rule.Descriptor.AbsenceBasedOn) & incomplete;
        _passMeans = _missing == SourceKinds.None ? RuleStatus.Pass : RuleStatus.Inconclusive;
        _failMeans = (rule.Descriptor.AbsenceBasedOn & incomplete) == SourceKinds.None
            ? RuleStatus.Fail
            : RuleStatus.Inconclusive;
    }

    public AuditRule Rule { get; }

    /// <summary>Names of the sources that were not read to their end and that the rule looks at.</summary>
    public string MissingSources => SourceNames.Of(_missing);

    /// <summary>What the rule needs and no source says anything about; the rule is not asked then.</summary>
    public SourceKinds Absent { get; }

    /// <summary>Place of the rule in the policy.</summary>
    public int Order { get; }

    public bool HasErrors => _counts[(int)RuleStatus.Error] > 0;

    /// <summary>Counts a result and tells whether it is worth a finding.</summary>
    /// <param name="result">What the rule said.</param>
    /// <param name="status">What that means in view of what was read.</param>
    public bool Count(in RuleResult result, out RuleStatus status)
    {
        if (result.Status == RuleStatus.Pass)
        {
            // A pass that partial data makes inconclusive is only counted: the incomplete source itself is the finding.
            status = _passMeans;
            _counts[(int)status]++;
            return false;
        }

        status = result.Status == RuleStatus.Fail ? _failMeans : result.Status;
        _counts[(int)status]++;
        if (status != RuleStatus.Fail)
        {
            Explain(status, result.Status == RuleStatus.Fail ? null : result.Text);
        }

        return status is RuleStatus.Fail or RuleStatus.Inconclusive;
    }

    /// <summary>Counts a failure of the rule itself; the first one becomes the finding that tells of all.</summary>
    public void CountError(Exception exception, string subject, FindingList findings)
    {
        if (!HasErrors)
        {
            var text = $"The rule failed, first on {subject}: {exception.GetType().Name}: {exception.Message}";
            Explain(RuleStatus.Error, text);
            findings.AddError(this, text);
        }

        _counts[(int)RuleStatus.Error]++;
    }

    public AuditCheck ToCheck()
    {
        var counts = new RuleCounts(
            Of(RuleStatus.Pass), Of(RuleStatus.Fail), Of(RuleStatus.NotApplicable), Of(RuleStatus.Manual),
            Of(RuleStatus.Inconclusive), Of(RuleStatus.Error));
        var status = RollUp(counts);
        return new AuditCheck
        {
            Rule = Rule.Descriptor,
            Status = status,
            Counts = counts,
            Reason = ReasonFor(status, counts),
            IsComplete = (_missing | Absent) == SourceKinds.None && counts is { Error: 0, Subjects: > 0 },
        };
    }

    public static RuleStatus RollUp(RuleCounts counts) => counts switch
    {
        { Subjects: 0 } => RuleStatus.Inconclusive,
        { Error: > 0 } => RuleStatus.Error,
        { Fail: > 0 } => RuleStatus.Fail,
        { Inconclusive: > 0 } => RuleStatus.Inconclusive,
        { Manual: > 0 } => RuleStatus.Manual,
        { Pass: > 0 } => RuleStatus.Pass,
        _ => RuleStatus.NotApplicable,
    };

    private int Of(RuleStatus status) => _counts[(int)status];

    // The reason of the status that matters more stays; within one status the first in ordinal order, not the input's.
    private void Explain(RuleStatus status, string? text)
    {
        if (text is null || Weight(status) < Weight(_reasonFor))
        {
            return;
        }

        if (_reason is null || status != _reasonFor || string.CompareOrdinal(text, _reason) < 0)
        {
            _reason = text;
            _reasonFor = status;
        }
    }

    private static int Weight(RuleStatus status) => status switch
    {
        RuleStatus.Error => 4,
        RuleStatus.Inconclusive => 3,
        RuleStatus.Manual => 2,
        RuleStatus.NotApplicable => 1,
        _ => 0,
    };

    private string? ReasonFor(RuleStatus status, RuleCounts counts)
    {
        if (counts.Subjects == 0)
        {
            return "There was nothing to evaluate.";
        }

        if (status == _reasonFor && _reason is not null)
        {
            return _reason;
        }

        return status == RuleStatus.Inconclusive ? $"Not read to the end: {MissingSources}." : null;
    }
}
