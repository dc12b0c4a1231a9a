// Drives issues of GitLab: what may be done from here, what is missing, and making it so. One follows the handbook's
// flow of 2026, the other a small flow of its own. The GitLab is the stand-in server's, so this runs as it is.
using SupportOps.GitLab;
using SupportOps.GitLab.Issues;
using SupportOps.Http;
using SupportOps.IssueFlow;
using SupportOps.Testing.GitLab;

var (draft, published) = (new Stage("Draft"), new Stage("Published"));
var hasWeight = Requirement.Create(
    "DOC-WEIGHT", "a weight", "the author", "Give the issue a weight.", facts => facts.Weight is not null);
var pages = IssueFlowPolicy.Define("pages")
    .Stages(draft, published)
    .Move(IssueType.Feature, draft, published, Requirements.Dri, hasWeight)
    .CloseFrom(published)
    .Build();
var support = IssueFlowPolicy.Validation2026;

await using var server = await GitLabServer.StartAsync(g => g.Project("support/tracker", p => p
    .Member("amy", GitLabAccess.Developer)
    .Labels([.. support.Stages.Concat(pages.Stages).Select(stage => stage.Label)])
    .Issue("Broken form", i => i.Labelled(TypeLabels.Bug, "Customer::Support", "Priority::2", StageLabels.Triage))
    .Issue("A page about forms", i => i.Labelled(TypeLabels.Feature, draft.Label).AssignedTo("amy"))));
var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

using var client = new GitLabClient(server.Url, new Secret("token"));
var tracker = new GitLabIssueTracker(client, new IssueTrackerOptions
{
    StageDris = new Dictionary<Stage, string> { [Stage.Planning] = "amy", [published] = "amy" },
});

var bug = await tracker.GetAsync(new IssueReference("support/tracker", 1));
var known = IssueFacts.Of(bug, IssueType.Bug, today);
foreach (var move in support.Explain(known).Moves)
{
    var reasons = string.Join(", ", move.Decision.Unmet.Select(unmet => unmet.Code));
    Console.WriteLine($"{move.Name}: {move.Decision.Outcome} {reasons}".TrimEnd());
}

var decision = support.Decide(known with { IsValidBug = true, Comment = "Reproduced in Firefox." }, Stage.Planning);
if (decision.Plan is { } plan)
{
    IssueChange change = await tracker.ApplyAsync(bug, plan);
    Console.WriteLine($"{change.Outcome}: {string.Join(", ", change.Issue.Labels)}");
}

var page = await tracker.GetAsync(new IssueReference("support/tracker", 2));
decision = pages.Decide(IssueFacts.Of(page, IssueType.Feature, today), published);
Console.WriteLine(string.Join('\n', decision.Unmet));
