using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Doctor;

/// <summary>One Zendesk instance: reachable, the credential good and strong enough, and the right instance.</summary>
internal sealed class ZendeskCheck(DoctorScope scope, AuditPolicy policy) : IHealthCheck
{
    /// <summary>Where a token is made, and whose it should be.</summary>
    /// <remarks>Source: Zendesk help, Managing API token access to the Zendesk API.</remarks>
    public const string WhereTokensAre =
        "A token is made in the Admin Center under Apps and integrations, APIs, API tokens; its user should be an "
            + "administrator.";

    public string Name => $"zendesk.{policy.Instance.Name}";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (!HasAddress)
        {
            TellThatNoAddress(sheet);
            return;
        }

        using var watch = new DateWatch(scope.Time);
        using var http = new HttpClient(watch, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        var (_, client) = await sheet.TryAsync(
            Name, FixOf,
            () => Task.FromResult<ZendeskClient?>(Open(http, scope.ProbeTimeout))).ConfigureAwait(false);
        if (client is null)
        {
            return;
        }

        using (client)
        {
            if (await ProveCredentialAsync(sheet, client, cancellationToken).ConfigureAwait(false) is { } user)
            {
                var probes = new ZendeskProbes(sheet, client, policy.Instance, Name);
                await probes.ReadRolesAsync(user, cancellationToken).ConfigureAwait(false);
                await probes.ReadFirstPageAsync(cancellationToken).ConfigureAwait(false);
                ClockLine.Write(sheet, $"{Name}.clock", watch.Skew);
            }
        }

        await LookDeeplyAsync(sheet, http, cancellationToken).ConfigureAwait(false);
    }

    private async Task LookDeeplyAsync(HealthSheet sheet, HttpClient http, CancellationToken cancellationToken)
    {
        if (!scope.IsDeep || sheet.Lines.Any(line => line.Status is HealthStatus.Failed))
        {
            return;
        }

        using var patient = Open(http, scope.Timeout);
        await new DeepLook(scope, policy, $"{Name}.deep").RunAsync(sheet, patient, cancellationToken)
            .ConfigureAwait(false);
    }

    private string Prefix => ZendeskConnection.PrefixOf(scope.Settings, policy.Instance);

    private bool HasAddress => (scope.Settings.FindVariable(Prefix + "URL")
        ?? scope.Settings.File.ConnectionOf(policy.Instance.Name).Url) is not null;

    private void TellThatNoAddress(HealthSheet sheet) => sheet.Failed(
        Name, ExitCode.Usage, $"{policy.Instance.Title}: {Prefix}URL is not set.",
        $"set it to https://{policy.Instance.Host ?? "NAME.zendesk.com"}, or write the address into "
            + $"{SettingsFile.Name}.");

    // Whoever has a wrong address is not helped by where tokens are made.
    private string? FixOf(string failure) =>
        failure.Contains(Prefix + "TOKEN", StringComparison.Ordinal)
        || failure.Contains(Prefix + "OAUTH_TOKEN", StringComparison.Ordinal)
            ? WhereTokensAre
            : null;

    private ZendeskClient Open(HttpClient http, TimeSpan timeout) =>
        ZendeskConnection.Open(scope.Settings, policy.Instance, timeout, scope.Log, scope.Time, http);

    private async Task<ZendeskCurrentUser?> ProveCredentialAsync(
        HealthSheet sheet, ZendeskClient client, CancellationToken cancellationToken)
    {
        var name = $"{Name}.credential";
        var (_, user) = await sheet.TryAsync(
            name, $"see {Prefix}URL and the token. {WhereTokensAre}",
            async () => (ZendeskCurrentUser?)await client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        return user is not null && Judge(sheet, name, client.Host, user) ? user : null;
    }

    private static bool Judge(HealthSheet sheet, string name, string? host, ZendeskCurrentUser user)
    {
        const string Advice = "use the token of an administrator. " + WhereTokensAre;
        var seen = $"{host} answers; the token is {WhoIs(user)}, role {user.Role ?? "unknown"}";
        switch (user.Role)
        {
            case "admin":
                sheet.Ok(name, seen + ".");
                return true;
            case "agent":
                sheet.Warning(name, $"{seen}{CustomRoleOf(user)}: Zendesk may hide users or roles from it.", Advice);
                return true;
            default:
                sheet.Failed(name, ExitCode.AccessDenied, seen + ", which may not list users.", Advice);
                return false;
        }
    }

    private static string WhoIs(ZendeskCurrentUser user) => user.Email is { Length: > 0 } email
        ? $"that of {email}"
        : $"that of user {user.Id}";

    private static string CustomRoleOf(ZendeskCurrentUser user) =>
        user.CustomRole is { } role ? $" (custom role {role})" : string.Empty;
}
