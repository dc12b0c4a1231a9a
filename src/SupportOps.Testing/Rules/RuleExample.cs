using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Testing.Rules;

/// <summary>One example of a rule: what it is called, what is expected of it, and how it is judged.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Expected">What the rule should say.</param>
/// <param name="Judge">Gives the report.</param>
/// <param name="JudgeReversed">Gives the report with every list in the opposite order; null for none.</param>
internal sealed record RuleExample(
    string Name, RuleExpectation Expected, Func<AuditReport> Judge, Func<AuditReport>? JudgeReversed = null)
{
    /// <summary>Words that a finding must hold; null for any.</summary>
    public string? Saying { get; init; }

    /// <summary>What is wrong with the example; null when it proves what it should.</summary>
    public string? FindProblem(string code)
    {
        var report = Judge();
        var check = report.Checks.FirstOrDefault(
            check => string.Equals(check.Rule.Code, code, StringComparison.Ordinal));
        var problem = check is null
            ? $"the report has no check {code}"
            : FindProblem(check, [.. report.Findings.Where(finding => finding.Code == code)])
                ?? FindImpurity(report, code);
        return problem is null ? null : $"{Expected} \"{Name}\": {problem}.";
    }

    private string? FindProblem(AuditCheck check, IReadOnlyList<Finding> findings)
    {
        if (check.Counts.Subjects == 0)
        {
            return "there was nothing to evaluate, which proves nothing; give the example a subject";
        }

        if (check.Counts.Error > 0)
        {
            return $"the rule threw. {check.Reason}";
        }

        return IsAsExpected(check.Counts) ? FindProblemOfTexts(check, findings) : Describe(check, findings);
    }

    private bool IsAsExpected(RuleCounts counts) => Expected switch
    {
        RuleExpectation.MustFire => counts.Fail + counts.Manual > 0,
        RuleExpectation.MustNotFire => counts is { Pass: > 0, Fail: 0, Manual: 0, Inconclusive: 0 },
        RuleExpectation.MustBeInconclusive => counts is { Inconclusive: > 0, Fail: 0 },
        _ => counts.NotApplicable == counts.Subjects,
    };

    private string? FindProblemOfTexts(AuditCheck check, IReadOnlyList<Finding> findings)
    {
        if (findings.Any(finding => string.IsNullOrWhiteSpace(finding.Message)))
        {
            return "a finding has no message";
        }

        IReadOnlyList<string> texts = [.. findings.Select(finding => finding.Message), check.Reason ?? string.Empty];
        return Saying is null || texts.Any(text => text.Contains(Saying, StringComparison.Ordinal))
            ? null
            : $"nothing says \"{Saying}\". It said: {string.Join(" | ", texts)}";
    }

    private static string Describe(AuditCheck check, IReadOnlyList<Finding> findings)
    {
        var counts = check.Counts;
        var said = findings.Select(finding => finding.Message).Append(check.Reason).OfType<string>().Distinct(
            StringComparer.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"of {counts.Subjects} subject(s), {counts.Pass} passed, {counts.Fail} failed, {counts.Manual} are manual, "
                + $"{counts.Inconclusive} are inconclusive and {counts.NotApplicable} not applicable. It said: "
                + $"{string.Join(" | ", said.DefaultIfEmpty("nothing"))}");
    }

    private string? FindImpurity(AuditReport report, string code)
    {
        if (!Said(Judge(), code).SequenceEqual(Said(report, code)))
        {
            return "a second look at the same example gave another result; a rule keeps nothing and asks no clock";
        }

        return JudgeReversed is null || Said(JudgeReversed(), code).SequenceEqual(Said(report, code))
            ? null
            : "the order of the lists changes the result";
    }

    // The check too: what is only counted has no finding, and still decides whether the rule passes.
    private static IEnumerable<object> Said(AuditReport report, string code) =>
    [
        .. report.Checks.Where(check => check.Rule.Code == code)
            .Select(check => (check.Status, check.Counts, check.Reason, check.IsComplete)),
        .. report.Findings.Where(finding => finding.Code == code)
            .Select(finding => (finding.Status, finding.Severity, finding.Fingerprint, finding.Message)),
    ];
}
