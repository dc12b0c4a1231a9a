using SupportOps.GitLab;
using SupportOps.Http;
using SupportOps.IssueFlow;
using SupportOps.Testing.GitLab;

namespace SupportOps.Cli.Demo;

/// <summary>A Bug and a Feature walk through the stages of <c>validation-2026</c> in a GitLab.</summary>
internal sealed class IssueSection : IDemoSection
{
    private const string Group = "support";
    private const string Project = "support/tracker";
    private const string Dri = "amy";

    private static readonly IssueFlowPolicy Flow = IssueFlowPolicy.Validation2026;

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var server = await GitLabServer.StartAsync(
            gitlab => Describe(gitlab.WithClock(new DemoClock()).WithToken(token, Dri)), cancellationToken)
            .ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new GitLabClient(server.Url, new Secret(token));
            var play = new FlowPlay(Flow, client, Dri);
            WalkedIssue[] issues =
            [
                await play.RunAsync(new IssueReference(Project, 1), FlowScripts.Bug, cancellationToken)
                    .ConfigureAwait(false),
                await play.RunAsync(new IssueReference(Project, 2), FlowScripts.Feature, cancellationToken)
                    .ConfigureAwait(false),
            ];
            return new DemoPart(
                IssueText.Of(Flow, issues),
                writer => IssueJson.Write(Flow, issues, writer),
                Array.TrueForAll(issues, issue => issue.IsExact));
        }
    }

    private static void Describe(GitLabServerBuilder gitlab) => gitlab
        .Group(Group, group => group
            .Member(Dri, GitLabAccess.Developer)
            .Iteration("First week", new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3))
            .Iteration(FlowScripts.NextIteration, new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 10)))
        .Project(Project, project => project
            .Labels([.. Flow.Stages.Select(stage => stage.Label), .. Flow.Validation.Labels.Select(rule => rule.Label)])
            .Milestone(FlowScripts.Milestone)
            .Issue("A form loses its attachments", issue => File(issue, TypeLabels.Bug))
            .Issue("A view of tickets that wait for a partner", issue => File(issue, TypeLabels.Feature)));

    private static void File(GitLabIssueBuilder issue, string type) => issue
        .FiledBy("ben").Labelled(type, "Customer::Support", "Priority::2", StageLabels.Triage);
}
