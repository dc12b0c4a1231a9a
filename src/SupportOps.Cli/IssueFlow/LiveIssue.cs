using System.CommandLine;
using System.Text.Json;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.GitLab;
using SupportOps.Cli.Settings;
using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>An issue of GitLab with its history and all that is known of it.</summary>
internal sealed record LiveIssue
{
    public required IssueFlowPolicy Flow { get; init; }

    public required TrackedIssue Issue { get; init; }

    public required StageHistory History { get; init; }

    public required IssueFacts Facts { get; init; }

    /// <summary>Reads the issue that a command line names, and lets the command work on it.</summary>
    public static async Task<int> UseAsync(
        ParseResult parsed,
        IssueOptions options,
        Terminal terminal,
        Func<LiveIssue, GitLabIssueTracker, SupportOps.GitLab.GitLabClient, Task<int>> work,
        CancellationToken cancellationToken)
    {
        var settings = new SettingsReader(terminal);
        TextOrJson.Check(TextOrJson.FormatOf(settings, parsed.GetValue(options.Format)));
        var reference = IssueOptions.Reference(parsed.GetValue(options.Issue));
        var flow = WorkflowName.Parse("--workflow", parsed.GetValue(options.Workflow));
        var type = IssueOptions.TypeOf(parsed.GetValue(options.Type));
        using var facts = ReadFacts(parsed.GetValue(options.Facts));
        using var log = new TerminalLog(terminal, progress: null);
        using var client = GitLabConnection.Open(
            settings, GitLabConnection.FindToken(settings), log, terminal.Time);
        var tracker = new GitLabIssueTracker(client);
        try
        {
            var live = await ReadAsync(tracker, reference, flow, type, facts, terminal.Time, cancellationToken)
                .ConfigureAwait(false);
            return await work(live, tracker, client).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage("ISSUE", exception);
        }
    }

    private static async Task<LiveIssue> ReadAsync(
        GitLabIssueTracker tracker,
        IssueReference reference,
        IssueFlowPolicy flow,
        IssueType? given,
        JsonDocument? answers,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var issue = await tracker.GetAsync(reference, cancellationToken).ConfigureAwait(false);
        var type = given ?? IssueFlowPolicy.TypeOf(issue.Labels)
            ?? throw CommandFailure.Usage($"The labels of {reference} name no type, or several; give --type.");
        var events = await tracker.ListLabelEventsAsync(reference, cancellationToken).ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        var history = StageHistory.Of(flow, type, events, issue.Labels);
        var now = time.GetUtcNow();
        var facts = IssueFacts.Of(issue, type, DateOnly.FromDateTime(now.UtcDateTime)) with
        {
            PreviousStage = history.PreviousStage,
            BlockedFor = history.Visits is [.., { } last] && last.Stage == Stage.Blocked ? now - last.Since : null,
        };
        return new LiveIssue
        {
            Flow = flow,
            Issue = issue,
            History = history,
            Facts = answers is null ? facts : WalkFacts.Apply(facts, answers.RootElement, "--facts"),
        };
    }

    private static JsonDocument? ReadFacts(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            return File.Exists(path)
                ? JsonDocument.Parse(File.ReadAllBytes(path))
                : throw CommandFailure.Usage($"--facts: there is no file {path}.");
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage($"--facts: {path} is no JSON: {exception.Message}");
        }
    }
}
