using System.Text;
using SupportOps.Reporting;

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

        foreach (var warning in classification.Warnings)
        {
            Append(text, $"warning: {warning}").Append('\n');
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, string line) => text.Append(TerminalText.Neutralize(line));
}
