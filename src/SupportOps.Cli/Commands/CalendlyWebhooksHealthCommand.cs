using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Commands;

/// <summary>
/// <c>supportops calendly webhooks health</c>: whether everything a receiver counts on is delivered.
/// </summary>
internal sealed class CalendlyWebhooksHealthCommand
{
    private readonly Option<string> _url = new("--url")
    {
        Description = "The receiver (default: every URL that is subscribed).",
        HelpName = "URL",
    };

    private readonly Option<string[]> _events = CalendlyCommandLine.Events(
        $"What must be delivered, by commas (default: {string.Join(',', CalendlyEventName.SupportDefault)}).");

    private readonly Option<string> _organization = CalendlyCommandLine.Organization();

    private readonly Option<string> _user = CalendlyCommandLine.User();

    public static Command Create(Terminal terminal)
    {
        var health = new CalendlyWebhooksHealthCommand();
        var command = new Command(
            "health",
            "Judges the subscriptions of the organization and of the user: disabled, failing, missing events, several "
                + "for one URL.")
        {
            health._url, health._events, health._organization, health._user,
        };
        return new CalendlyCommandLine(terminal).Run(command, health.RunAsync);
    }

    private async Task<ExitCode> RunAsync(CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var expectation = new WebhookExpectation
        {
            Url = invocation.Address(_url),
            Events = invocation.Events(_events) switch
            {
                null => CalendlyEventName.SupportDefault,
                [] => throw CommandFailure.Usage($"{_events.Name}: no event is named, so nothing would be missed."),
                var named => named,
            },
        };
        var subscriptions = await ListAsync(invocation, cancellationToken).ConfigureAwait(false);
        var report = WebhookHealth.Evaluate(subscriptions, expectation, invocation.Terminal.Time.GetUtcNow());
        invocation.Write(() => WebhookHealthText.Of(report), writer => WebhookHealthJson.Write(report, writer));
        return report.Findings.Any(finding => finding.Severity >= Severity.Low) ? ExitCode.Findings : ExitCode.Done;
    }

    // A subscription of the user may bring what none of the organization does.
    private async Task<IReadOnlyCollection<WebhookSubscription>> ListAsync(
        CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var organization = await invocation.OrganizationAsync(_organization, cancellationToken).ConfigureAwait(false);
        var user = await invocation.UserAsync(_user, cancellationToken).ConfigureAwait(false);
        var all = await invocation.Client.ListSubscriptionsAsync(organization, user: null, cancellationToken)
            .Concat(invocation.Client.ListSubscriptionsAsync(organization, user, cancellationToken))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. all.DistinctBy(subscription => subscription.Reference)];
    }
}
