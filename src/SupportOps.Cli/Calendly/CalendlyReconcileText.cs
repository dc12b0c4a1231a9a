using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>The result of <c>calendly reconcile</c> for a person.</summary>
internal static class CalendlyReconcileText
{
    public static string Of(CalendlyReconcileResult result)
    {
        var text = new StringBuilder();
        var plan = result.Plan;
        Line(text, string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Calls} call(s) from {result.From:u} to {result.To:u}: {plan.Matching} as booked, "
                + $"{plan.Steps.Count} difference(s)."));
        foreach (var step in plan.Steps)
        {
            Line(text, string.Create(
                CultureInfo.InvariantCulture,
                $"{CalendlyReconcileJson.NameOf(step.Action),-8} {step.Entry.Start:u}  \"{step.Calendar}\"  "
                    + $"{step.Entry.Summary}"));
            Line(text, $"         {step.Reason} {Ending(result, step)}".TrimEnd());
        }

        return text.ToString();
    }

    private static string Ending(CalendlyReconcileResult result, ReconciliationStep step)
    {
        if (result.Changes.TryGetValue(step, out var change))
        {
            return $"Now: {EntryChanges.SentenceOf(change)}";
        }

        return result.IsDryRun || step.Action is ReconciliationAction.Leave ? string.Empty : "Not done.";
    }

    private static void Line(StringBuilder text, string line) =>
        text.Append(TerminalText.Neutralize(line)).Append('\n');
}
