using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Emulation;

/// <summary>The two calendars of booked calls, and the key file of the account that writes to them.</summary>
internal static class GoogleEmulation
{
    private const string UsGovernment = "us-government@calendar.example";
    private const string Global = "global@calendar.example";

    public static async Task<EmulatedServer> StartAsync(Uri? address, CancellationToken cancellationToken)
    {
        var server = await GoogleCalendarServer.StartAsync(
            google => Describe(google, address), cancellationToken).ConfigureAwait(false);
        var keyFile = new TemporaryKeyFile(server);
        return new EmulatedServer(keyFile, server.Url,
        [
            new("GOOGLE_CALENDAR_URL", server.CalendarUrl.AbsoluteUri),
            new("GOOGLE_APPLICATION_CREDENTIALS", keyFile.Path),
        ])
        {
            SettingsFile = $$$"""
                { "calendars": { "US Government Support": "{{{UsGovernment}}}", "GitLab Support": "{{{Global}}}" } }
                """,
        };
    }

    private static void Describe(GoogleCalendarServerBuilder google, Uri? address)
    {
        google.Calendar(UsGovernment, "US Government Support")
            .Calendar(Global, "GitLab Support")
            .WithServiceAccount();
        if (address is not null)
        {
            google.ListensOn(address);
        }
    }
}
