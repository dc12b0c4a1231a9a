using System.CommandLine;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly webhooks delete</c>.</summary>
internal static class CalendlyWebhooksDeleteCommand
{
    public static Command Create(Terminal terminal)
    {
        var reference = new Argument<string>("REFERENCE")
        {
            Description = "The subscription as the list names it: https://api.calendly.com/webhook_subscriptions/...",
        };
        var command = new Command(
            "delete", "Deletes a webhook subscription, for good and at once; one that is gone already is no error.")
        {
            reference,
        };
        return new CalendlyCommandLine(terminal).Run(command, async (invocation, cancellationToken) =>
        {
            var subscription = invocation.Reference(
                reference.Name, invocation.Parsed.GetRequiredValue(reference), SubscriptionReference.Parse);
            var deletion = await invocation.Client.DeleteSubscriptionAsync(subscription, cancellationToken)
                .ConfigureAwait(false);
            var isDeleted = deletion == SubscriptionDeletion.Deleted;
            invocation.Write(
                () => isDeleted ? $"Deleted {subscription}.\n" : $"{subscription} was gone already.\n",
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("outcome"u8, isDeleted ? "deleted" : "already-gone");
                    writer.WriteString("uri"u8, subscription.Address);
                    writer.WriteEndObject();
                });
            return ExitCode.Done;
        });
    }
}
