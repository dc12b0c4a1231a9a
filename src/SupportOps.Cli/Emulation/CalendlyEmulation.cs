using SupportOps.Testing.Calendly;

namespace SupportOps.Cli.Emulation;

/// <summary>An organization with an owner, two hosts and two booked calls.</summary>
internal static class CalendlyEmulation
{
    // No secret: it opens invented records on this machine only.
    private const string Token = "emulator-token";

    public static async Task<EmulatedServer> StartAsync(
        Uri? address, TimeProvider clock, CancellationToken cancellationToken)
    {
        var server = await CalendlyServer.StartAsync(
            calendly => Describe(calendly, address), cancellationToken).ConfigureAwait(false);
        var tomorrow = clock.GetUtcNow().AddDays(1);
        await server.BookAsync(
            "Customer Support Call", "harriet@support.example", tomorrow,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        await server.BookAsync(
            "US Federal Support Call", "hugo@support.example", tomorrow.AddHours(1),
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return new EmulatedServer(
            server, server.Url,
            [new("CALENDLY_URL", EmulatedServer.TextOf(server.Url)), new("CALENDLY_TOKEN", Token)]);
    }

    private static void Describe(CalendlyServerBuilder calendly, Uri? address)
    {
        calendly.User("Olive Owner", "olive@support.example", "owner")
            .User("Harriet Host", "harriet@support.example")
            .User("Hugo Host", "hugo@support.example")
            .WithToken(Token);
        if (address is not null)
        {
            calendly.ListensOn(address);
        }
    }
}
