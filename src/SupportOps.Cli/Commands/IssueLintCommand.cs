using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.GitLab;
using SupportOps.Cli.IssueFlow;
using SupportOps.Cli.Settings;
using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue lint</c>: open issues that a person should look at.</summary>
internal static class IssueLintCommand
{
    public static Command Create(Terminal terminal)
    {
        var project = new Option<string>("--project")
        {
            Description = "The project.",
            HelpName = "GROUP/NAME",
            Required = true,
        };
        var workflow = new IssueOptions().Workflow;
        var stale = StaleOption();
        var all = new Option<bool>("--all") { Description = "Look at closed issues too." };
        var format = TextOrJson.Option();
        var command = new Command("lint", "Open issues that a person should look at: exit 1. Needs GL_TOKEN.")
        {
            project, workflow, stale, all, format,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = new SettingsReader(terminal);
            var chosen = TextOrJson.FormatOf(settings, parsed.GetValue(format));
            TextOrJson.Check(chosen);
            var flow = WorkflowName.Parse("--workflow", parsed.GetValue(workflow));
            var limit = Days(parsed.GetValue(stale));
            var query = parsed.GetValue(all) ? IssueQuery.All : IssueQuery.Open;
            var issues = await ListAsync(settings, terminal, parsed.GetValue(project)!, query, cancellationToken)
                .ConfigureAwait(false);
            var remarks = IssueLint.Evaluate(flow, issues, terminal.Time.GetUtcNow(), limit);
            TextOrJson.Write(terminal, chosen, () => Text(remarks, issues.Count), writer => Write(remarks, writer));
            return (int)(remarks.Count == 0 ? ExitCode.Done : ExitCode.Findings);
        });
        return command;
    }

    private static Option<string> StaleOption() => new("--stale")
    {
        Description = "Days after which an untouched issue is stale (default 30).",
        HelpName = "DAYS",
    };

    private static async Task<List<TrackedIssue>> ListAsync(
        SettingsReader settings, Terminal terminal, string project, IssueQuery query,
        CancellationToken cancellationToken)
    {
        using var log = new TerminalLog(terminal, progress: null);
        using var client = GitLabConnection.Open(
            settings, GitLabConnection.FindToken(settings), log, terminal.Time);
        try
        {
            return await new GitLabIssueTracker(client).ListAsync(project, query, cancellationToken)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage("--project", exception);
        }
    }

    private static TimeSpan? Days(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 10_000
            ? TimeSpan.FromDays(days)
            : throw CommandFailure.Usage($"--stale: \"{text}\" is no number of days; write it like 30.");

    private static string Text(IReadOnlyList<IssueRemark> remarks, int issues)
    {
        var text = new StringBuilder();
        foreach (var remark in remarks)
        {
            text.AppendSafe(remark.ToString());
        }

        return text.AppendSafe(string.Create(
            CultureInfo.InvariantCulture, $"{remarks.Count} remark(s) on {issues} issue(s).")).ToString();
    }

    private static void Write(IReadOnlyList<IssueRemark> remarks, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("remarks"u8);
        foreach (var remark in remarks)
        {
            writer.WriteStartObject();
            writer.WriteString("issue"u8, remark.Issue.ToString());
            writer.WriteString("code"u8, remark.Code);
            writer.WriteString("message"u8, remark.Message);
            writer.WriteString("remedy"u8, remark.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
