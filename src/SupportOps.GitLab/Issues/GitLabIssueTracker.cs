using SupportOps.IssueFlow;

namespace SupportOps.GitLab.Issues;

/// <summary>GitLab as the issue tracker of a flow. Safe for use by several threads.</summary>
/// <remarks>
/// What a plan names and GitLab's API cannot set, the status of an issue, is left to a person and said in the answer.
/// An iteration is set by a quick action, because the API has no parameter for it. Source: GitLab documentation, Issues
/// API; quick actions.
/// </remarks>
public sealed class GitLabIssueTracker : IIssueTracker
{
    private readonly GitLabClient _client;
    private readonly IssueTrackerOptions _options;

    /// <summary>Creates a tracker.</summary>
    /// <param name="client">The client; stays the caller's to dispose.</param>
    /// <param name="options">Who fills the roles of a plan; null for nobody but the requester.</param>
    public GitLabIssueTracker(GitLabClient client, IssueTrackerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _options = options ?? new IssueTrackerOptions();
    }

    /// <inheritdoc/>
    public async Task<TrackedIssue> GetAsync(IssueReference issue, CancellationToken cancellationToken = default) =>
        (await _client.Issues.GetAsync(issue, cancellationToken).ConfigureAwait(false)).ToTrackedIssue();

    /// <inheritdoc/>
    public IAsyncEnumerable<LabelEvent> ListLabelEventsAsync(
        IssueReference issue, CancellationToken cancellationToken = default) =>
        _client.Issues.ListLabelEventsAsync(issue, cancellationToken);

    /// <summary>Lists issues of a project as a flow sees them, oldest first.</summary>
    /// <param name="project">Path or number of the project.</param>
    /// <param name="query">Which issues.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<TrackedIssue> ListAsync(
        string project, IssueQuery query, CancellationToken cancellationToken = default) =>
        _client.Issues.ListAsync(project, query, cancellationToken).Select(static issue => issue.ToTrackedIssue());

    /// <inheritdoc/>
    /// <remarks>
    /// The labels go in one request, both lists together. The comment carries a marker made of the issue as it was and
    /// of the plan, so that a call which is repeated after a failure posts it once. A label that the project does not
    /// know is an error before anything is written, because GitLab would make a new one of its name.
    /// </remarks>
    public async Task<IssueChange> ApplyAsync(
        TrackedIssue issue, TransitionPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(plan);
        var account = _client.Account;
        using var activity = GitLabTelemetry.StartPlan(account.System);
        var change = await new PlanApplication(_client, _options, issue, plan).RunAsync(cancellationToken)
            .ConfigureAwait(false);
        var outcome = change.Outcome.ToString();
        GitLabTelemetry.CountPlan(account.System, outcome);
        if (change.Outcome is IssueChangeOutcome.Conflicted)
        {
            GitLabLog.PlanConflicted(account.Logger, account.System, issue.Reference.ToString());
        }
        else
        {
            GitLabLog.PlanApplied(account.Logger, account.System, issue.Reference.ToString(), outcome);
        }

        return change;
    }
}
