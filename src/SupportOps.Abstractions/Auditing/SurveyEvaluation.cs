using SupportOps.Auditing.Names;
using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>One run of the rules of a policy over a survey.</summary>
/// <remarks>What partial data means is decided here, not by the rules.</remarks>
internal sealed class SurveyEvaluation<TSurvey>
    where TSurvey : class, IAuditInput
{
    private readonly TSurvey _survey;
    private readonly AuditedSystem _system;
    private readonly RuleTally[] _tallies;
    private readonly FindingList _findings;

    public SurveyEvaluation(AuditedSystem system, IReadOnlyList<SurveyRule<TSurvey>> rules, TSurvey survey)
    {
        _system = system;
        _survey = survey;
        _findings = new FindingList(system.Instance);
        _tallies =
        [
            .. rules.Concat<AuditRule>(AuditRules.Integrity.OfType<InputRule>())
                .Select((rule, order) => new RuleTally(rule, order, survey.IncompleteSources)),
        ];
    }

    public AuditReport Run(AuditPeriod period, DateTimeOffset asOf)
    {
        foreach (var tally in _tallies)
        {
            Judge(tally);
        }

        var findings = _findings.InOrder();
        var isPartial = _survey.IncompleteSources != SourceKinds.None
            || _survey.Populations.Any(population => population.Count == 0)
            || _tallies.Any(tally => tally.HasErrors);
        return RunName.Give(new AuditReport
        {
            Audit = _system.Title,
            Instance = _system.Instance,
            Policy = _system.Policy,
            Period = period,
            AsOf = asOf,
            Verdict = AuditEvaluation.Decide(isPartial, findings),
            Lists = AgentLists.None,
            Findings = findings,
            Checks = [.. _tallies.Select(tally => tally.ToCheck())],
            Sources = _survey.Sources,
            Populations = Population.Comparable(_survey.Populations),
            Evidence = new AuditEvidence
            {
                Globalization = UnicodeNormalization.Mode,
                PolicyVersion = _system.PolicyVersion,
                PolicySha256 = PolicyHash.Of(
                    _system, instance: null, _tallies.Select(tally => tally.Rule).Where(rule => rule is not InputRule)),
            },
        });
    }

    private void Judge(RuleTally tally)
    {
        try
        {
            foreach (var result in ResultsOf(tally.Rule))
            {
                if (tally.Count(result.Result, out var status))
                {
                    _findings.Add(tally, status, result);
                }
            }
        }
#pragma warning disable CA1031 // What a rule throws spoils its own result only.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.CountError(exception, _system.Title, _findings);
        }
    }

    private IEnumerable<SnapshotResult> ResultsOf(AuditRule rule) => rule is SurveyRule<TSurvey> own
        ? own.Evaluate(_survey)
        : ((InputRule)rule).EvaluateInput(_survey);
}
