using System.Text;
using SupportOps.Reporting;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>The result of <c>calendly process</c> for a person.</summary>
internal static class CalendlyProcessText
{
    public static string Of(CalendlyProcessResult result)
    {
        var classification = result.Classification;
        var text = new StringBuilder();
        text.Append(CalendlyProcessJson.NameOf(classification.Kind));
        if (classification.Calendar is { } calendar)
        {
            Append(text, $": {CalendlyProcessJson.NameOf(classification.Action)} in \"{calendar}\"");
        }

        text.Append('\n');
        foreach (var reason in classification.Reasons)
        {
            Append(text, $"  {reason}").Append('\n');
        }

        foreach (var line in OutcomeLines(result.Outcome))
        {
            Append(text, line).Append('\n');
        }

        foreach (var warning in classification.Warnings)
        {
            Append(text, $"warning: {warning}").Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> OutcomeLines(BookingOutcome? outcome) => outcome is null
        ? []
        : outcome.Changes.Select(change => $"{change.Calendar}: {EntryChanges.SentenceOf(change.Change)}")
            .Concat(outcome.Reasons.Select(reason => $"No calendar was touched: {reason}"));

    private static StringBuilder Append(StringBuilder text, string line) => text.Append(TerminalText.Neutralize(line));
}
