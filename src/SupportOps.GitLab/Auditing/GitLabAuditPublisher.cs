using System.Net;
using System.Text.Json.Serialization.Metadata;
using SupportOps.Auditing;
using SupportOps.GitLab.Issues;
using SupportOps.GitLab.Wire;
using SupportOps.Http;

namespace SupportOps.GitLab.Auditing;

/// <summary>Publishes reports of audits as issues of GitLab: one per instance and quarter.</summary>
/// <remarks>
/// The issue is found again by a hidden marker in its first line. Boxes that people ticked stay ticked as long as the
/// finding is there. What does not fit into the description goes on in comments; nothing is cut. Names of people and
/// files in the text can be no quick action, mention, label or image. Source: handbook, Audits, the quarterly issue.
/// </remarks>
public sealed class GitLabAuditPublisher : IAuditPublisher
{
    private readonly GitLabClient _client;
    private readonly AuditIssueOptions _options;

    /// <summary>Creates a publisher.</summary>
    /// <param name="client">The client; stays the caller's to dispose.</param>
    /// <param name="options">Where the issues are kept.</param>
    /// <exception cref="ArgumentException">The project is no path.</exception>
    public GitLabAuditPublisher(GitLabClient client, AuditIssueOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _ = GitLabAddress.Segment(options.Project);
        _client = client;
        _options = options;
    }

    private GitLabAccount Account => _client.Account;

    /// <summary>Says what publishing a report for the first time would send, without asking anybody.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Where the issues are kept.</param>
    /// <param name="address">Address of the GitLab; null for <c>https://gitlab.com</c>.</param>
    /// <exception cref="ArgumentException">The address or the project cannot be used.</exception>
    public static AuditPublicationPlan PlanFirst(AuditReport report, AuditIssueOptions options, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        var root = GitLabAddress.Parse(address ?? GitLabAddress.Default);
        var (text, writes) = Prepare(report, options, PublishedAudit.None);
        return Show(options, root, PublishedAudit.None, text, writes);
    }

    /// <inheritdoc/>
    public async Task<AuditPublicationPlan> PlanAsync(
        AuditReport report, CancellationToken cancellationToken = default)
    {
        var (published, text, writes) = await PrepareAsync(report, cancellationToken).ConfigureAwait(false);
        return Show(_options, Account.Address, published, text, writes);
    }

    /// <inheritdoc/>
    public async Task<AuditPublication> PublishAsync(
        AuditReport report, CancellationToken cancellationToken = default)
    {
        using var activity = GitLabTelemetry.StartPublication(Account.System);
        var (published, text, writes) = await PrepareAsync(report, cancellationToken).ConfigureAwait(false);
        var issue = published.Issue;
        foreach (var write in writes)
        {
            issue = await SendAsync(write, issue, cancellationToken).ConfigureAwait(false);
        }

        var outcome = OutcomeOf(published, writes);
        GitLabLog.AuditPublished(Account.Logger, Account.System, issue!.Reference.ToString(), outcome.ToString());
        var remarks = outcome is PublicationOutcome.Created
            ? await RemarksAfterCreationAsync(report, cancellationToken).ConfigureAwait(false)
            : published.Remarks;
        return new AuditPublication
        {
            Outcome = outcome,
            Place = issue.Reference.ToString(),
            Address = issue.WebAddress,
            KeptTicks = text.KeptTicks,
            Remarks = remarks,
        };
    }

    private static AuditPublicationPlan Show(
        AuditIssueOptions options, GitLabAddress address, PublishedAudit published, AuditIssueText text,
        IReadOnlyList<PlannedWrite> writes) => new()
        {
            Outcome = OutcomeOf(published, writes),
            Place = published.Issue?.Reference.ToString() ?? options.Project,
            Requests = [.. writes.Select(write => write.Show(address))],
            KeptTicks = text.KeptTicks,
            Remarks = published.Remarks,
        };

    private static (AuditIssueText Text, IReadOnlyList<PlannedWrite> Writes) Prepare(
        AuditReport report, AuditIssueOptions options, PublishedAudit published)
    {
        var marker = AuditMarker.Of(report);
        var text = AuditIssueText.Of(report, marker, published.Texts, options.LongestText);

        // A part of a report in place of a whole one would lose findings, and the boxes that people ticked.
        return (text, report.IsComplete || published.Issue is null
            ? PublicationWrites.Of(options, marker, published, text)
            : []);
    }

    private static PublicationOutcome OutcomeOf(PublishedAudit published, IReadOnlyList<PlannedWrite> writes) =>
        published.Issue is null ? PublicationOutcome.Created
        : writes.Count == 0 ? PublicationOutcome.Unchanged
        : PublicationOutcome.Updated;

    private async Task<(PublishedAudit Published, AuditIssueText Text, IReadOnlyList<PlannedWrite> Writes)>
        PrepareAsync(AuditReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var published = await new PublishedAuditReader(_client, _options, AuditMarker.Of(report))
            .ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!report.IsComplete && published.Issue is { } issue)
        {
            published = published.With($"The report is incomplete, so {issue.Reference} stays as it is.");
        }

        var (text, writes) = Prepare(report, _options, published);
        return (published, text, writes);
    }

    // Two audits that run at the same time both find nothing; whoever comes second says so.
    private async Task<IReadOnlyList<string>> RemarksAfterCreationAsync(
        AuditReport report, CancellationToken cancellationToken) =>
        (await new PublishedAuditReader(_client, _options, AuditMarker.Of(report)).ReadAsync(cancellationToken)
            .ConfigureAwait(false)).Remarks;

    private async Task<GitLabIssue> SendAsync(
        PlannedWrite write, GitLabIssue? issue, CancellationToken cancellationToken)
    {
        if (issue is null || !write.Path.Contains("/notes", StringComparison.Ordinal))
        {
            return await Account.SendAsync(
                CallOf(write, issue, GitLabJson.Default.WireIssue, "the issue of the audit"),
                answer => GitLabRecords.ToIssue(_options.Project, answer), cancellationToken).ConfigureAwait(false);
        }

        await Account.SendAsync(
            CallOf(write, issue, GitLabJson.Default.WireNote, "a note of the issue of the audit"), GitLabRecords.ToNote,
            cancellationToken).ConfigureAwait(false);
        return issue;
    }

    private ApiCall<T> CallOf<T>(
        PlannedWrite write,
        GitLabIssue? issue,
        JsonTypeInfo<T> shape,
        string subject)
        where T : class => new()
        {
            Method = write.Method,
            Address = Account.Address.Of(write.PathOf(issue?.Reference.Number ?? 0)),
            Subject = subject,
            Verb = write.Method == HttpMethod.Post ? "created" : "changed",
            Body = write.Body,
            Shape = shape,
            Success = [HttpStatusCode.OK, HttpStatusCode.Created],
            MaxBytes = BodyLimits.Page,
        };
}
