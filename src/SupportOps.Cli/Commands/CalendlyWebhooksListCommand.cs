using System.CommandLine;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly webhooks list</c>.</summary>
internal static class CalendlyWebhooksListCommand
{
    public static Command Create(Terminal terminal)
    {
        var scope = new Option<string>("--scope")
        {
            Description = "organization (default) or user.",
            HelpName = "SCOPE",
        };
        var organization = CalendlyCommandLine.Organization();
        var user = CalendlyCommandLine.User();
        var command = new Command("list", "Lists the webhook subscriptions of a scope.") { scope, organization, user };
        return new CalendlyCommandLine(terminal).Run(command, async (invocation, cancellationToken) =>
        {
            var chosen = invocation.Scope(scope, user);
            var owner = await invocation.OrganizationAsync(organization, cancellationToken).ConfigureAwait(false);
            var whose = chosen == SubscriptionScope.User
                ? await invocation.UserAsync(user, cancellationToken).ConfigureAwait(false)
                : null;
            var subscriptions = await invocation.Client.ListSubscriptionsAsync(owner, whose, cancellationToken)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            invocation.Write(
                () => SubscriptionText.Of(subscriptions), writer => SubscriptionJson.Write(subscriptions, writer));
            return ExitCode.Done;
        });
    }
}
