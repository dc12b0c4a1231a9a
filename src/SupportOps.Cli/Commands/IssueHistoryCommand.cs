using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportOps.Cli.IssueFlow;
using SupportOps.Cli.Settings;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue history</c>: the stages an issue went through, and what is odd about that.</summary>
internal static class IssueHistoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new IssueOptions();
        var command = new Command(
            "history", "The stages an issue went through; a move that the flow has not: exit 1. Needs GL_TOKEN.")
        {
            options.Issue, options.Workflow, options.Type, options.Format,
        };
        command.SetAction((parsed, cancellationToken) => LiveIssue.UseAsync(
            parsed, options, terminal,
            (live, _, _) =>
            {
                var format = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(options.Format));
                TextOrJson.Write(
                    terminal, format, () => Text(live.History), writer => Write(live, writer));
                return Task.FromResult((int)(live.History.Gaps.Count == 0 ? ExitCode.Done : ExitCode.Findings));
            },
            cancellationToken));
        return command;
    }

    private static string Text(StageHistory history)
    {
        var text = new StringBuilder();
        foreach (var visit in history.Visits)
        {
            text.AppendSafe(string.Create(
                CultureInfo.InvariantCulture,
                $"{visit.Since.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {visit.Stage}  {visit.By ?? "-"}"));
        }

        foreach (var gap in history.Gaps)
        {
            text.AppendSafe(gap);
        }

        return text.ToString();
    }

    private static void Write(LiveIssue live, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("issue"u8, live.Issue.Reference.ToString());
        writer.WriteStartArray("visits"u8);
        foreach (var visit in live.History.Visits)
        {
            writer.WriteStartObject();
            writer.WriteString("stage"u8, visit.Stage.Name);
            writer.WriteString("since"u8, visit.Since);
            writer.WriteString("by"u8, visit.By);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("gaps"u8);
        foreach (var gap in live.History.Gaps)
        {
            writer.WriteStringValue(gap);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
