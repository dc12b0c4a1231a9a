using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Markdown;

/// <summary>The rows of agents: most of a large report, so names without anything special go the short way.</summary>
internal static class MarkdownAgents
{
    // Two names of 200 characters, an id and what stands between them.
    private const int LongestHarmlessRow = 512;

    public static void WriteRow(Utf8Output document, Agent agent)
    {
        if (MarkdownText.IsHarmlessName(agent.Name) && MarkdownText.IsHarmlessName(agent.Email)
            && TryWriteRow(document.Output, agent))
        {
            return;
        }

        document.Line($"| {agent.Id.Value} | {MarkdownText.Name(agent.Name)} | {MarkdownText.Name(agent.Email)} |");
    }

    private static bool TryWriteRow(IBufferWriter<byte> output, Agent agent)
    {
        var row = output.GetSpan(LongestHarmlessRow);
        if (!Utf8.TryWrite(
            row,
            CultureInfo.InvariantCulture,
            $"| {agent.Id.Value} | ` {agent.Name} ` | ` {agent.Email} ` |\n",
            out var written))
        {
            return false;
        }

        output.Advance(written);
        return true;
    }
}
