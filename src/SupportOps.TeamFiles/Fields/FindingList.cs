using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>The findings about one file while it is read.</summary>
internal sealed class FindingList
{
    private readonly List<TeamFileFinding> _findings = [];

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The field.</param>
    /// <param name="position">The place of the text.</param>
    /// <param name="problem">What is wrong, as a sentence.</param>
    /// <param name="remedy">What to do; null for what the rule always says.</param>
    public void Add(TeamFileRule rule, string path, TextPosition position, string problem, string? remedy = null) =>
        _findings.Add(new TeamFileFinding
        {
            Code = rule.Code,
            Path = path,
            Severity = rule.Severity,
            Line = position.Line,
            Column = position.Column,
            Message = $"{problem} {remedy ?? rule.Remedy}",
        });

    /// <summary>The findings in the order of their places; the code decides between two at one place.</summary>
    public IReadOnlyList<TeamFileFinding> InOrder() => _findings.Count == 0 ? [] :
    [
        .. _findings
            .OrderBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];
}
