using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Emulation;

/// <summary>The two calendars of booked calls, and the key file of the account that writes to them.</summary>
internal static class GoogleEmulation
{
    public static async Task<EmulatedServer> StartAsync(Uri? address, CancellationToken cancellationToken)
    {
        var server = await GoogleCalendarServer.StartAsync(
            google => Describe(google, address), cancellationToken).ConfigureAwait(false);
        var keyFile = new TemporaryKeyFile(server);
        return new EmulatedServer(keyFile, server.Url,
        [
            new("GOOGLE_CALENDAR_URL", server.CalendarUrl.AbsoluteUri),
            new("GOOGLE_APPLICATION_CREDENTIALS", keyFile.Path),
        ]);
    }

    private static void Describe(GoogleCalendarServerBuilder google, Uri? address)
    {
        google.Calendar("us-government@calendar.example", "US Government Support")
            .Calendar("global@calendar.example", "GitLab Support")
            .WithServiceAccount();
        if (address is not null)
        {
            google.ListensOn(address);
        }
    }
}
