using System.Globalization;
using SupportOps.Reporting;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>The result of <c>runbook tick</c> for a person.</summary>
internal static class RunbookTickText
{
    public static string Of(string file, Checkbox box, TickOutcome outcome)
    {
        var done = outcome == TickOutcome.Ticked ? "ticked" : "was ticked already";
        return TerminalText.Neutralize(string.Create(
            CultureInfo.InvariantCulture, $"{file}:{box.Line}: {done}: {box.Item.Text}")) + "\n";
    }
}
