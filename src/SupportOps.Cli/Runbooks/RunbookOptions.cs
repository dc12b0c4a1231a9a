using System.CommandLine;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Runbooks;

/// <summary>The options of <c>runbook new</c>: one for each row of the header.</summary>
internal sealed class RunbookOptions
{
    public Option<string> Name { get; } = Text("--name", "CUSTOMER - REQUESTED TASK.");

    public Option<string> Description { get; } = Text("--description", "What is to be done, and what for.");

    public Option<string> Dri { get; } = Text("--dri", "Who owns the schedule and the execution, as @handle.");

    public Option<string> ScheduledAt { get; } = Text(
        "--schedule-at", "Day, time and time zone, like \"2026-03-10 - 23:30 UTC\".");

    public Option<string> MeetingUrl { get; } = Text("--meeting-url", "Address of the call.");

    public Option<string> GitLabIssue { get; } = Text("--gitlab-issue", "Address of the issue of the request.");

    public Option<string> RollbackPlan { get; } = Text(
        "--rollback-plan", "How the work is undone: a link, or Markdown.");

    public void AddTo(Command command)
    {
        foreach (var option in new[]
        {
            Name, Description, Dri, ScheduledAt, MeetingUrl, GitLabIssue, RollbackPlan,
        })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The template with what was given.</summary>
    public Runbook Read(ParseResult parsed) => RunbookTemplate.New() with
    {
        Name = Value(parsed, Name),
        Description = Value(parsed, Description),
        Dri = Value(parsed, Dri),
        ScheduledAt = Value(parsed, ScheduledAt),
        MeetingUrl = Value(parsed, MeetingUrl),
        GitLabIssue = Value(parsed, GitLabIssue),
        RollbackPlan = Value(parsed, RollbackPlan),
    };

    private static string Value(ParseResult parsed, Option<string> option) => parsed.GetValue(option) ?? string.Empty;

    private static Option<string> Text(string name, string description) =>
        new(name) { Description = description, HelpName = "TEXT" };
}
