using SupportOps.Analyzers.Health;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Runbooks;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Runbooks;

/// <summary>Checks one runbook as the command does, except for what depends on the day.</summary>
internal static class RunbookFileCheck
{
    public static IEnumerable<ContentFinding> Find(ContentFile content)
    {
        if (string.IsNullOrWhiteSpace(content.Text))
        {
            return [Unreadable(TextPosition.Start, "is empty: fill it, or remove it")];
        }

        var report = RunbookCheck.Evaluate(RunbookDocument.Read(content.Text));
        var findings = report.Findings.Concat(report.Warnings).Select(Of).OfType<ContentFinding>();
        return content.NotUtf8At is { } place
            ? findings.Append(Unreadable(place, "is not UTF-8 from here on: save it so"))
            : findings;
    }

    private static ContentFinding? Of(RunbookFinding finding) => RunbookDescriptors.Of(finding.Code) is { } rule
        ? new ContentFinding(rule, new TextPosition(finding.Line, 1), $"{finding.Where}: {finding.Message}")
        : null;

    private static ContentFinding Unreadable(TextPosition place, string problem) =>
        new(ContentFileDescriptors.Unreadable, place, $"The file {problem}.");
}
