using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.Auditing;
using SupportOps.Cli.GitLab;
using SupportOps.Cli.Settings;
using SupportOps.GitLab.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>Publishes the report, or says what that would send.</summary>
internal sealed class ReportPublishing
{
    private readonly SettingsReader _settings;
    private readonly AuditIssueOptions _options;
    private readonly bool _isDryRun;
    private readonly string? _token;

    private ReportPublishing(SettingsReader settings, string project, bool isDryRun)
    {
        _settings = settings;
        _options = new AuditIssueOptions { Project = project };
        _isDryRun = isDryRun;
        _token = GitLabConnection.FindToken(settings);
    }

    /// <summary>What the options ask for, checked before anything is read; null for nothing.</summary>
    public static ReportPublishing? From(SettingsReader settings, string? system, string? project, bool isDryRun)
    {
        if (system is null)
        {
            return project is null && !isDryRun
                ? null
                : throw CommandFailure.Usage("--project and --dry-run go with --publish gitlab.");
        }

        if (!string.Equals(system, "gitlab", StringComparison.OrdinalIgnoreCase))
        {
            throw CommandFailure.Usage($"--publish: \"{system}\" is not one of gitlab.");
        }

        var publishing = new ReportPublishing(
            settings, project ?? throw CommandFailure.Usage("Give --project GROUP/NAME with --publish."), isDryRun);
        publishing.Check();
        return publishing;
    }

    public async Task RunAsync(
        AuditReport report, TimeSpan timeout, Terminal terminal, CancellationToken cancellationToken)
    {
        if (_isDryRun && _token is null)
        {
            terminal.Note("No GL_TOKEN: this is what a first publication would send.");
            Show(GitLabAuditPublisher.PlanFirst(report, _options, GitLabConnection.FindAddress(_settings)), terminal);
            return;
        }

        using var log = new TerminalLog(terminal, progress: null);
        using var client = GitLabConnection.Open(_settings, _token, log, terminal.Time, timeout);
        var publisher = new GitLabAuditPublisher(client, _options);
        if (_isDryRun)
        {
            Show(await publisher.PlanAsync(report, cancellationToken).ConfigureAwait(false), terminal);
            return;
        }

        var publication = await publisher.PublishAsync(report, cancellationToken).ConfigureAwait(false);
        var address = publication.Address is { } known ? $", {known}" : string.Empty;
        terminal.Note($"{publication.Outcome}: {publication.Place}{address}.");
        Tell(publication.Remarks, terminal);
    }

    // What was asked for, so --quiet does not keep it back.
    private static void Show(AuditPublicationPlan plan, Terminal terminal)
    {
        terminal.Problem($"Dry run, nothing was sent. {plan.Place} would be {Verb(plan.Outcome)}, "
            + (plan.Requests.Count == 0 ? "without a request." : "by these requests:"));
        foreach (var line in plan.Requests.SelectMany(PlannedRequestText.Of))
        {
            terminal.Problem(line);
        }

        Tell(plan.Remarks, terminal);
    }

    private static string Verb(PublicationOutcome outcome) => $"{outcome}".ToLowerInvariant();

    private static void Tell(IEnumerable<string> remarks, Terminal terminal)
    {
        foreach (var remark in remarks)
        {
            terminal.Problem(remark);
        }
    }

    private void Check()
    {
        if (_token is null && !_isDryRun)
        {
            throw CommandFailure.Usage("--publish gitlab: GL_TOKEN is not set, and no GL_TOKEN_FILE either.");
        }

        try
        {
            using var client = GitLabConnection.Open(
                _settings, _token ?? "none", NullLoggerFactory.Instance,
                TimeProvider.System);
            _ = new GitLabAuditPublisher(client, _options);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage("--project", exception);
        }
    }
}
