using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Runbooks;

namespace SupportOps.Analyzers.Runbooks;

/// <summary>Checks one runbook as the command does, except for what depends on the day.</summary>
internal static class RunbookFileCheck
{
    /// <summary>The findings; none about an empty file, which has a rule of its own.</summary>
    public static IEnumerable<ContentFinding> Find(ContentFile content)
    {
        if (string.IsNullOrWhiteSpace(content.Text))
        {
            return [];
        }

        var report = RunbookCheck.Evaluate(RunbookDocument.Read(content.Text));
        return report.Findings.Concat(report.Warnings).Select(Of).OfType<ContentFinding>();
    }

    private static ContentFinding? Of(RunbookFinding finding) => RunbookDescriptors.Of(finding.Code) is { } rule
        ? new ContentFinding(rule, new(finding.Line, 1), $"{finding.Where}: {finding.Message}")
        : null;
}
