using System.CommandLine;
using System.Text;
using System.Text.Json;
using SupportOps.Calendly;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly whoami</c>: whom the token acts for.</summary>
internal static class CalendlyWhoamiCommand
{
    public static Command Create(Terminal terminal) => new CalendlyCommandLine(terminal).Run(
        new Command("whoami", "Shows whom the token acts for: user, organization and time zone."), RunAsync);

    private static async Task<ExitCode> RunAsync(CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var user = await invocation.Client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false);
        invocation.Write(() => ToText(user), writer => Write(user, writer));
        return ExitCode.Done;
    }

    private static string ToText(CalendlyUser user)
    {
        var text = new StringBuilder();
        SubscriptionText.Line(text, $"user          {user.Reference}");
        SubscriptionText.Line(text, $"name          {user.Name ?? "-"}");
        SubscriptionText.Line(text, $"organization  {user.Organization}");
        SubscriptionText.Line(text, $"time zone     {user.TimeZone ?? "-"}");
        return text.ToString();
    }

    private static void Write(CalendlyUser user, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("uri"u8, user.Reference.Address);
        writer.WriteString("name"u8, user.Name);
        writer.WriteString("organization"u8, user.Organization?.Address);
        writer.WriteString("timeZone"u8, user.TimeZone);
        writer.WriteEndObject();
    }
}
