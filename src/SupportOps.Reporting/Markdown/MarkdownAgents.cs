using System.Buffers.Text;
using System.Text;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Markdown;

/// <summary>The rows of agents: most of a large report, so names without anything special go the short way.</summary>
internal static class MarkdownAgents
{
    // Two names of 200 characters, an id and what stands between them.
    private const int LongestHarmlessRow = 512;

    public static void WriteRow(Utf8Output document, Agent agent)
    {
        if (agent is { Name: { } name, Email: { } email }
            && MarkdownText.IsHarmlessName(name) && MarkdownText.IsHarmlessName(email))
        {
            var row = document.Output.GetSpan(LongestHarmlessRow);
            document.Output.Advance(WriteHarmless(row, agent.Id.Value, name, email));
            return;
        }

        document.Line($"| {agent.Id.Value} | {MarkdownText.Name(agent.Name)} | {MarkdownText.Name(agent.Email)} |");
    }

    // What is harmless is ASCII, so a character is a byte.
    private static int WriteHarmless(Span<byte> row, long id, string name, string email)
    {
        var length = Put("| "u8, row);
        Utf8Formatter.TryFormat(id, row[length..], out var digits);
        length += digits;
        length += Put(" | ` "u8, row[length..]);
        length += Encoding.ASCII.GetBytes(name, row[length..]);
        length += Put(" ` | ` "u8, row[length..]);
        length += Encoding.ASCII.GetBytes(email, row[length..]);
        return length + Put(" ` |\n"u8, row[length..]);
    }

    private static int Put(ReadOnlySpan<byte> markup, Span<byte> room)
    {
        markup.CopyTo(room);
        return markup.Length;
    }
}
