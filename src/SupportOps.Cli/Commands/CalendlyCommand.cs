using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly</c>: everything about Calendly.</summary>
internal static class CalendlyCommand
{
    public static Command Create(Terminal terminal) => new(
        "calendly",
        "Calendly and booked calls; what asks Calendly needs CALENDLY_TOKEN or CALENDLY_TOKEN_FILE (- for standard "
            + "input).")
    {
        CalendlyWhoamiCommand.Create(terminal),
        CalendlyProcessCommand.Create(terminal),
        CalendlyReconcileCommand.Create(terminal),
        CalendlyServeCommand.Create(terminal),
        new Command("webhooks", "The webhook subscriptions.")
        {
            CalendlyWebhooksListCommand.Create(terminal),
            CalendlyWebhooksCreateCommand.Create(terminal),
            CalendlyWebhooksDeleteCommand.Create(terminal),
            CalendlyWebhooksHealthCommand.Create(terminal),
        },
    };
}
