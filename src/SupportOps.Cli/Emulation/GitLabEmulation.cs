using SupportOps.IssueFlow;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Emulation;

/// <summary>A tracker with a few issues in several stages, one of them with two.</summary>
internal static class GitLabEmulation
{
    private const string Group = "support";
    private const string Project = "support/tracker";

    // No secret: it opens invented records on this machine only.
    private const string Token = "emulator-token";

    public static async Task<EmulatedServer> StartAsync(
        Uri? address, TimeProvider clock, CancellationToken cancellationToken)
    {
        var server = await GitLabServer.StartAsync(
            gitlab => Describe(gitlab, address, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        return new EmulatedServer(
            server, server.Url, [new("GL_URL", EmulatedServer.TextOf(server.Url)), new("GL_TOKEN", Token)]);
    }

    private static void Describe(GitLabServerBuilder gitlab, Uri? address, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var sunday = today.AddDays(-(int)today.DayOfWeek);
        gitlab.WithToken(Token)
            .Group(Group, group => group
                .Member("amy", GitLabAccess.Developer)
                .Member("ben", GitLabAccess.Reporter)
                .Iteration("This week", sunday, sunday.AddDays(6))
                .Iteration("Next week", sunday.AddDays(7), sunday.AddDays(13)))
            .Project(Project, project => Fill(project, now));
        if (address is not null)
        {
            gitlab.ListensOn(address);
        }
    }

    private static void Fill(GitLabProjectBuilder project, DateTimeOffset now) => project
        .Labels(
            StageLabels.Triage, StageLabels.Planning, StageLabels.Scheduling, StageLabels.Queued,
            StageLabels.Development, StageLabels.Validation, StageLabels.Implementation, StageLabels.Completed,
            StageLabels.Blocked, StageLabels.Backlogged, ValidationLabels.Awaiting, ValidationLabels.Received,
            ValidationLabels.Rejected, ValidationLabels.Skipped, TypeLabels.Feature, TypeLabels.Bug, "Priority::2",
            "Customer::Support")
        .Milestone("Next deployment")
        .Issue("A form loses its attachments", issue => issue
            .FiledBy("ben", now.AddDays(-1)).Labelled(TypeLabels.Bug, StageLabels.Triage))
        .Issue("A view of tickets that wait for a partner", issue => issue
            .FiledBy("ben", now.AddDays(-9)).Labelled(TypeLabels.Feature, StageLabels.Triage)
            .By("amy").At(now.AddDays(-7)).Labelled("Priority::2", "Customer::Support", StageLabels.Planning)
            .AssignedTo("amy").Noted("Gameplan: one view, shared with the partner team."))
        .Issue("A macro for callbacks", issue => issue
            .FiledBy("ben", now.AddDays(-20)).Labelled(TypeLabels.Feature, StageLabels.Triage)
            .By("amy").At(now.AddDays(-15)).Labelled("Priority::2", "Customer::Support", StageLabels.Planning)
            .At(now.AddDays(-8)).Labelled(StageLabels.Scheduling)
            .InIteration("This week").InMilestone("Next deployment").AssignedTo("amy")
            .At(now.AddDays(-2)).Labelled(StageLabels.Development))
        .Issue("A report with two stages", issue => issue
            .FiledBy("ben", now.AddDays(-5)).Labelled(TypeLabels.Bug, StageLabels.Planning)
            .By("amy").AlsoLabelled(StageLabels.Development))
        .Issue("A retired trigger", issue => issue
            .FiledBy("amy", now.AddDays(-30)).Labelled(TypeLabels.Bug, StageLabels.Completed)
            .At(now.AddDays(-3)).Closed());
}
