using System.CommandLine;
using System.Text;
using System.Text.Json;
using SupportOps.Cli.IssueFlow;
using SupportOps.Cli.Settings;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue explain</c>: every way an issue can go from here, or why not.</summary>
internal static class IssueExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new IssueOptions();
        var command = new Command("explain", "Every way an issue can go from here, or why not. Needs GL_TOKEN.")
        {
            options.Issue, options.Workflow, options.Type, options.Facts, options.Format,
        };
        command.SetAction((parsed, cancellationToken) => LiveIssue.UseAsync(
            parsed, options, terminal,
            (live, _, _) =>
            {
                var explanation = live.Flow.Explain(live.Facts);
                var format = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(options.Format));
                TextOrJson.Write(
                    terminal, format, () => Text(live, explanation), writer => Write(live, explanation, writer));
                return Task.FromResult((int)ExitCode.Done);
            },
            cancellationToken));
        return command;
    }

    private static string Text(LiveIssue live, IssueExplanation explanation)
    {
        var text = new StringBuilder();
        text.AppendSafe($"{live.Issue.Reference}: {live.Facts.Type} in {explanation.Stage?.Name ?? "no single stage"}");
        if (explanation.Problem is { } problem)
        {
            text.Append("as it stands", problem);
        }

        foreach (var move in explanation.Moves)
        {
            text.Append(move.Name, move.Decision);
        }

        foreach (var hint in explanation.Hints.Concat(live.History.Gaps))
        {
            text.AppendSafe(hint);
        }

        return text.ToString();
    }

    private static void Write(LiveIssue live, IssueExplanation explanation, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("issue"u8, live.Issue.Reference.ToString());
        writer.WriteString("type"u8, live.Facts.Type.ToString());
        writer.WriteString("stage"u8, explanation.Stage?.Name);
        if (explanation.Problem is { } problem)
        {
            writer.WriteStartObject("problem"u8);
            DecisionJson.Write(problem, writer);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("moves"u8);
        foreach (var move in explanation.Moves)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, move.Name);
            DecisionJson.Write(move.Decision, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
