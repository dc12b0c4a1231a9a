using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli.IssueFlow;

/// <summary>The result of <c>issue simulate</c> for a person: a line for each step and for each reason.</summary>
internal static class SimulationText
{
    public static string Of(IReadOnlyList<SimulatedWalk> walks)
    {
        var text = new StringBuilder();
        foreach (var walk in walks)
        {
            Append(text, walk.Id);
            foreach (var step in walk.Steps)
            {
                var state = step.ClosedAfter ? $"{step.StageAfter}, closed" : step.StageAfter;
                var outcome = step.Decision.IsAccepted ? "accept" : "reject";
                Append(text, $"  {step.Attempt}: {outcome}, in {state}");
                foreach (var unmet in step.Decision.Unmet)
                {
                    Append(text, "    " + unmet);
                }
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string line) =>
        text.Append(TerminalText.Neutralize(line)).Append('\n');
}
