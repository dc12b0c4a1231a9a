namespace SupportOps.Runbooks.Checking;

/// <summary>Collects what the checks find, and knows where it stands.</summary>
internal sealed class FindingList(RunbookDocument document)
{
    private readonly List<(RunbookRule Rule, RunbookFinding Finding)> _findings = [];

    public RunbookDocument Document => document;

    public Runbook Runbook => document.Runbook;

    public bool Has(string where) => document.LineOf(where) is not null;

    /// <summary>Adds a finding about a part that is there, or about a row or an item of it.</summary>
    public void Add(RunbookRule rule, string where, string about, string? member = null) =>
        AddAt(rule, member is null ? where : $"{where}.{member}", document.LineOf(where) ?? 1, about);

    /// <summary>Adds a finding whose line is no part's.</summary>
    public void AddAt(RunbookRule rule, string where, int line, string about) => _findings.Add((rule, new()
    {
        Code = rule.Code,
        Where = where,
        Line = line,
        Message = rule.MessageFor(about),
    }));

    public RunbookReport ToReport() => new()
    {
        Findings = [.. InOrder(isWarning: false)],
        Warnings = [.. InOrder(isWarning: true)],
    };

    private IEnumerable<RunbookFinding> InOrder(bool isWarning) => _findings
        .Where(pair => pair.Rule.IsWarning == isWarning)
        .Select(pair => pair.Finding)
        .OrderBy(finding => finding.Line);
}
