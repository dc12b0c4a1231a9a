using SupportOps.Cli.GitLab;
using SupportOps.GitLab;

namespace SupportOps.Cli.Doctor;

/// <summary>GitLab: whether the token is good, what it may do, and whether the project is there.</summary>
internal sealed class GitLabCheck(DoctorScope scope) : IHealthCheck
{
    private const string WhereTokensAre =
        "A token is made in GitLab under Access tokens, of the user, the group or the project; reports and issues need "
            + "the scope api.";

    public string Name => "gitlab";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (!GitLabConnection.IsSetUp(scope.Settings))
        {
            sheet.Skipped(Name, "GitLab is not set up.", "set GL_TOKEN. " + WhereTokensAre);
            return;
        }

        using var watch = new DateWatch(scope.Time);
        using var http = new HttpClient(watch, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        var (_, client) = await sheet.TryAsync(
            $"{Name}.token", FixOf, () => Task.FromResult<GitLabClient?>(Open(http))).ConfigureAwait(false);
        if (client is null)
        {
            return;
        }

        using (client)
        {
            await AskAsync(sheet, client, cancellationToken).ConfigureAwait(false);
            ClockLine.Write(sheet, $"{Name}.clock", watch.Skew);
        }
    }

    // Whoever has a wrong address is not helped by where tokens are made.
    private static string? FixOf(string failure) =>
        failure.Contains("GL_TOKEN", StringComparison.Ordinal) ? WhereTokensAre : null;

    private GitLabClient Open(HttpClient http) => GitLabConnection.Open(
        scope.Settings, GitLabConnection.FindToken(scope.Settings), scope.Log, scope.Time, scope.ProbeTimeout, http);

    private async Task AskAsync(HealthSheet sheet, GitLabClient client, CancellationToken cancellationToken)
    {
        var (_, user) = await sheet.TryAsync(
            $"{Name}.token", WhereTokensAre,
            async () => (GitLabUser?)await client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        if (user is null)
        {
            return;
        }

        sheet.Ok($"{Name}.token", $"GitLab answers; the token acts for {user.Username}.");
        await ReadScopesAsync(sheet, client, cancellationToken).ConfigureAwait(false);
        if (scope.Project is { } project)
        {
            await ReadProjectAsync(sheet, client, project, cancellationToken).ConfigureAwait(false);
            return;
        }

        sheet.Skipped($"{Name}.project", "No --project is given.", "give the project that reports are published to.");
    }

    private async Task ReadScopesAsync(HealthSheet sheet, GitLabClient client, CancellationToken cancellationToken)
    {
        var name = $"{Name}.scopes";
        var (done, token) = await sheet.TryAsync(
            name, fix: null, () => client.FindTokenAsync(cancellationToken)).ConfigureAwait(false);
        if (!done)
        {
            return;
        }

        if (token is null)
        {
            sheet.Skipped(name, "GitLab does not tell the scopes of this kind of token.");
            return;
        }

        GitLabTokenLines.Write(sheet, name, token, DateOnly.FromDateTime(scope.Time.GetUtcNow().UtcDateTime));
    }

    private async Task ReadProjectAsync(
        HealthSheet sheet, GitLabClient client, string path, CancellationToken cancellationToken)
    {
        var (_, project) = await sheet.TryAsync(
            $"{Name}.project", "check --project, and that the token's user is a member of it.",
            async () => (object?)await client.Projects.GetAsync(path, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        if (project is not null)
        {
            sheet.Ok($"{Name}.project", $"{path} is there.");
        }
    }
}
