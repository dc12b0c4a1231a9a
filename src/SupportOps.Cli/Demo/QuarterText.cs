using System.Globalization;
using System.Text;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Reporting;

namespace SupportOps.Cli.Demo;

/// <summary>What the demo prints of the quarter after.</summary>
internal static class QuarterText
{
    public static string Of(IReadOnlyList<ComparisonResult> results, string folder)
    {
        var text = new StringBuilder();
        text.Append("A quarter later, compared with the reports above:\n");
        foreach (var result in results)
        {
            Append(text, result);
        }

        var files = string.Join(
            ", ", results.Select(result => ReportFiles.Names(QuarterSection.NameOf(result.After))));
        text.Append(TerminalText.Neutralize($"Reports in {folder}: {files}")).Append('\n');
        var planted = results.Sum(result => result.Planted);
        var found = planted - results.Sum(result => result.Missing);
        var extra = results.Sum(result => result.Extra);
        text.Append(CultureInfo.InvariantCulture, $"found {found} of {planted} planted changes, {extra} extra\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ComparisonResult result)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {result.After.Title,-35}  {result.Count(DiffKind.New)} new, {result.Count(DiffKind.Fixed)} fixed, ");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{result.Count(DiffKind.Changed)} changed, {result.Count(DiffKind.Persisting)} persisting\n");
        var (then, now) = (result.Before.Lists.Count, result.After.Lists.Count);
        var (applied, expired) = (Count(result, WaiverState.Applied), Count(result, WaiverState.Expired));
        text.Append(CultureInfo.InvariantCulture, $"    waivers: {applied} in force, {expired} run out;");
        text.Append(CultureInfo.InvariantCulture, $" agents: {then} then, {now} now, no alarm up to 20 %\n");
    }

    private static int Count(ComparisonResult result, WaiverState state) =>
        result.After.Waivers?.Outcomes.Count(outcome => outcome.State == state) ?? 0;
}
