using SupportOps.Auditing;
using SupportOps.Calendly;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Doctor;

/// <summary>Calendly: whether the token is good, whether its webhooks deliver, and whether the key is set.</summary>
internal sealed class CalendlyCheck(DoctorScope scope) : IHealthCheck
{
    private const string WhereTokensAre =
        "A personal access token is made at calendly.com under Integrations and apps, API and webhooks; its user must "
            + "be owner or admin to see the webhooks of the organization.";

    // Shorter ones can be guessed from one signed delivery.
    private const int ShortestKey = 16;

    private static readonly string[] Variables =
    [
        "CALENDLY_URL", "CALENDLY_TOKEN", "CALENDLY_TOKEN_FILE", SigningKeys.Current, SigningKeys.Current + "_FILE",
    ];

    public string Name => "calendly";

    public async Task RunAsync(HealthSheet sheet, CancellationToken cancellationToken)
    {
        if (Array.TrueForAll(Variables, variable => scope.Settings.FindVariable(variable) is null))
        {
            sheet.Skipped(Name, "Calendly is not set up.", "set CALENDLY_TOKEN. " + WhereTokensAre);
            return;
        }

        using var watch = new DateWatch(scope.Time);
        using var http = new HttpClient(watch, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        await AskAsync(sheet, http, cancellationToken).ConfigureAwait(false);
        ClockLine.Write(sheet, $"{Name}.clock", watch.Skew);
        await ReadKeysAsync(sheet).ConfigureAwait(false);
    }

    private async Task AskAsync(HealthSheet sheet, HttpClient http, CancellationToken cancellationToken)
    {
        var (_, client) = await sheet.TryAsync(
            $"{Name}.token", WhereTokensAre, () => Task.FromResult<CalendlyClient?>(
                CalendlyConnection.Open(scope.Settings, scope.Log, scope.Time, scope.ProbeTimeout, http)))
            .ConfigureAwait(false);
        if (client is null)
        {
            return;
        }

        using (client)
        {
            var (_, user) = await sheet.TryAsync(
                $"{Name}.token", WhereTokensAre,
                async () => (CalendlyUser?)await client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false))
                .ConfigureAwait(false);
            if (user is not null)
            {
                sheet.Ok($"{Name}.token", $"Calendly answers; the token is that of {user.Email ?? user.Name}.");
                await ReadWebhooksAsync(sheet, client, user, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task ReadWebhooksAsync(
        HealthSheet sheet, CalendlyClient client, CalendlyUser user, CancellationToken cancellationToken)
    {
        var name = $"{Name}.webhooks";
        var (_, subscriptions) = await sheet.TryAsync(
            name, "use the token of an owner or admin.",
            async () => (List<WebhookSubscription>?)await client.ListSubscriptionsAsync(
                user.Organization!, user: null, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        if (subscriptions is null)
        {
            return;
        }

        var report = WebhookHealth.Evaluate(subscriptions, new WebhookExpectation(), scope.Time.GetUtcNow());
        foreach (var finding in report.Findings.Where(finding => finding.Severity >= Severity.Low))
        {
            sheet.Warning(
                name, finding.Message + ".",
                $"{finding.Steps[0]}; supportops calendly webhooks health shows all.");
        }

        if (report.IsHealthy)
        {
            sheet.Ok(name, "The webhook subscriptions of the organization deliver.");
        }
    }

    private async Task ReadKeysAsync(HealthSheet sheet)
    {
        var name = $"{Name}.signing-key";
        var (_, keys) = await sheet.TryAsync(
            name, "only calendly serve needs it, and does not start without it.",
            () => Task.FromResult<IReadOnlyList<string>?>(FindKeys())).ConfigureAwait(false);
        switch (keys)
        {
            case null when sheet.Lines.All(line => line.Name != name):
                sheet.Skipped(
                    name, $"{SigningKeys.Current} is not set, so calendly serve does not start.",
                    "set it to the key that the subscription was created with.");
                break;
            case not null when keys.Any(key => key.Length < ShortestKey):
                sheet.Warning(
                    name, $"A signing key has fewer than {ShortestKey} characters.",
                    "make a longer one, for example with openssl rand -hex 32, and create the subscription anew.");
                break;
            case not null:
                sheet.Ok(name, keys.Count == 1 ? "A signing key is set." : "Two signing keys are set.");
                break;
            default:
                break;
        }
    }

    private IReadOnlyList<string>? FindKeys() =>
        scope.Settings.FindVariable(SigningKeys.Current) is null
            && scope.Settings.FindVariable(SigningKeys.Current + "_FILE") is null
            ? null
            : new SigningKeys(scope.Settings).Read();
}
