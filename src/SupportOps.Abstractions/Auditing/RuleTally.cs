using System.Globalization;

namespace SupportOps.Auditing;

/// <summary>Counts one rule's results and applies what partial data means for them.</summary>
internal sealed class RuleTally(AuditRule rule)
{
    private readonly int[] _counts = new int[Enum.GetValues<RuleStatus>().Length];
    private readonly SourceKinds _needs = rule.Descriptor.Needs;
    private readonly SourceKinds _absenceBasedOn = rule.Descriptor.AbsenceBasedOn;
    private string? _reason;
    private RuleStatus _reasonFor = RuleStatus.NotApplicable;

    public AuditRule Rule => rule;

    public bool HasErrors => _counts[(int)RuleStatus.Error] > 0;

    /// <summary>Counts a result and returns the status it has in view of what was read.</summary>
    public RuleStatus Count(in RuleResult result, SourceKinds incomplete)
    {
        var status = result.Status switch
        {
            RuleStatus.Pass when (_needs & incomplete) != SourceKinds.None => RuleStatus.Inconclusive,
            RuleStatus.Fail when (_absenceBasedOn & incomplete) != SourceKinds.None => RuleStatus.Inconclusive,
            var said => said,
        };
        _counts[(int)status]++;
        if (status == result.Status && status is not (RuleStatus.Pass or RuleStatus.Fail))
        {
            Explain(status, result.Text);
        }

        return status;
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

    public AuditCheck ToCheck(SourceKinds incomplete)
    {
        var counts = new RuleCounts(
            Of(RuleStatus.Pass), Of(RuleStatus.Fail), Of(RuleStatus.NotApplicable), Of(RuleStatus.Manual),
            Of(RuleStatus.Inconclusive), Of(RuleStatus.Error));
        var status = RollUp(counts);
        return new AuditCheck { Rule = rule.Descriptor, Status = status, Counts = counts, Reason = ReasonFor(status, counts, incomplete) };
    }

    private static RuleStatus RollUp(RuleCounts counts) => counts switch
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

    // The reason of the status that matters more stays; within one status the first stays.
    private void Explain(RuleStatus status, string? text)
    {
        if (_reason is null || Weight(status) > Weight(_reasonFor))
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

    private string? ReasonFor(RuleStatus status, RuleCounts counts, SourceKinds incomplete)
    {
        if (counts.Subjects == 0)
        {
            return "There was nothing to evaluate.";
        }

        if (status == _reasonFor && _reason is not null)
        {
            return _reason;
        }

        return status == RuleStatus.Inconclusive
            ? string.Create(CultureInfo.InvariantCulture, $"Not read to the end: {SourceNames.Of(_needs & incomplete)}.")
            : null;
    }
}
