using System.Globalization;
using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.Demo;

/// <summary>What the demo prints of its audits.</summary>
internal static class AuditText
{
    public static string Of(int members, IReadOnlyList<AuditResult> results, string folder)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"A team of {members} people, ");
        text.Append("two Zendesk accounts on loopback, real HTTP.\n\n");
        foreach (var result in results)
        {
            Append(text, result);
        }

        AppendVerdict(text, results, folder);
        return text.ToString();
    }

    private static void Append(StringBuilder text, AuditResult result)
    {
        var lists = result.Report.Lists;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{result.Report.Title}: {lists.Count} agents ({lists.Light.Count} light, {lists.Full.Count} full, ");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{lists.Administrators.Count} administrators), {result.Requests} requests\n");
        foreach (var (code, found, planted) in result.ByCode.OrderByDescending(row => row.Code, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {code,-24} {found} of {planted}\n");
        }

        text.Append('\n');
    }

    private static void AppendVerdict(StringBuilder text, IReadOnlyList<AuditResult> results, string folder)
    {
        foreach (var result in results)
        {
            AppendDifferences(text, "missing", result.Missing);
            AppendDifferences(text, "extra", result.Extra);
        }

        var files = string.Join(", ", results.Select(result => ReportFiles.Names(result.Report.Instance)));
        text.Append(TerminalText.Neutralize($"Reports in {folder}: {files}")).Append('\n');
        var planted = results.Sum(result => result.Planted);
        var found = planted - results.Sum(result => result.Missing.Count);
        var extra = results.Sum(result => result.Extra.Count);
        text.Append(CultureInfo.InvariantCulture, $"found {found} of {planted} planted faults, {extra} extra\n");
    }

    private static void AppendDifferences(
        StringBuilder text, string kind, IReadOnlyList<(string Code, string? Member, long? Agent)> differences)
    {
        foreach (var (code, member, agent) in differences)
        {
            var who = string.Create(CultureInfo.InvariantCulture, $"{member ?? "-"} {agent}");
            text.Append(TerminalText.Neutralize($"{kind}: {code} {who}")).Append('\n');
        }
    }
}
