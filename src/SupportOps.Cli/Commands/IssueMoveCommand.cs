using System.CommandLine;
using System.Text;
using System.Text.Json;
using SupportOps.Cli.IssueFlow;
using SupportOps.Cli.Settings;
using SupportOps.GitLab;
using SupportOps.GitLab.Issues;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue move</c>: moves an issue where the flow allows it.</summary>
internal static class IssueMoveCommand
{
    private const string LabelAttempt = "label:";

    public static Command Create(Terminal terminal)
    {
        var options = new IssueOptions();
        var target = new Argument<string>("TO") { Description = "A stage, close, or label:Validation::Received." };
        var comment = new Option<string>("--comment") { Description = "Comment of the move.", HelpName = "TEXT" };
        var dri = DriOption();
        var dryRun = new Option<bool>("--dry-run") { Description = "Decide only; change nothing." };
        var command = new Command("move", "Moves an issue where the flow allows it; refused: exit 1. Needs GL_TOKEN.")
        {
            options.Issue, target, options.Workflow, options.Type, options.Facts, comment, dri, dryRun, options.Format,
        };
        command.SetAction((parsed, cancellationToken) => LiveIssue.UseAsync(
            parsed, options, terminal,
            async (live, _, client) =>
            {
                var facts = live.Facts with { Comment = parsed.GetValue(comment) ?? live.Facts.Comment };
                var decision = Decide(live.Flow, facts, parsed.GetValue(target) ?? string.Empty);
                var change = decision.Plan is { IsEmpty: false } plan && !parsed.GetValue(dryRun)
                    ? await ApplyAsync(client, live, plan, parsed.GetValue(dri), cancellationToken)
                        .ConfigureAwait(false)
                    : null;
                var format = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(options.Format));
                TextOrJson.Write(
                    terminal, format, () => Text(live, decision, change),
                    writer => Write(live, decision, change, writer));
                return (int)(decision.IsAccepted && change?.Outcome is not IssueChangeOutcome.Conflicted
                    ? ExitCode.Done
                    : ExitCode.Findings);
            },
            cancellationToken));
        return command;
    }

    private static Option<string> DriOption() => new("--dri")
    {
        Description = "User name of who holds the issue in the new stage.",
        HelpName = "USER",
    };

    private static TransitionDecision Decide(IssueFlowPolicy flow, IssueFacts facts, string target) =>
        target is "close" ? flow.DecideClosing(facts)
        : target.StartsWith(LabelAttempt, StringComparison.Ordinal)
            ? flow.DecideLabel(facts, target[LabelAttempt.Length..])
            : flow.Decide(facts, new Stage(target));

    private static Task<IssueChange> ApplyAsync(
        GitLabClient client, LiveIssue live, TransitionPlan plan, string? dri, CancellationToken cancellationToken)
    {
        var options = new IssueTrackerOptions
        {
            StageDris = dri is not null && plan.Assignee?.Stage is { } stage
                ? new Dictionary<Stage, string> { [stage] = dri }
                : new Dictionary<Stage, string>(),
        };
        return new GitLabIssueTracker(client, options).ApplyAsync(live.Issue, plan, cancellationToken);
    }

    private static string Text(LiveIssue live, TransitionDecision decision, IssueChange? change)
    {
        var text = new StringBuilder().Append(live.Issue.Reference.ToString(), decision);
        if (change is not null)
        {
            text.AppendSafe($"{change.Outcome}{(change.Message is { } message ? ": " + message : string.Empty)}");
        }

        return text.ToString();
    }

    private static void Write(
        LiveIssue live, TransitionDecision decision, IssueChange? change, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("issue"u8, live.Issue.Reference.ToString());
        DecisionJson.Write(decision, writer);
        writer.WriteString("change"u8, change?.Outcome switch
        {
            IssueChangeOutcome.Applied => "applied",
            IssueChangeOutcome.AlreadyThere => "already-there",
            IssueChangeOutcome.Conflicted => "conflicted",
            _ => null,
        });
        writer.WriteString("message"u8, change?.Message);
        writer.WriteEndObject();
    }
}
