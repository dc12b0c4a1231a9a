using SupportOps.Auditing;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Emulation;

/// <summary>The Zendesk account of the demo, or one with so many agents.</summary>
internal static class ZendeskEmulation
{
    private const string Username = "auditor@support.example";

    // No secret: it opens invented records on this machine only, and a fixed one can be pasted once for all runs.
    private const string Token = "emulator-token";

    public static async Task<EmulatedServer> StartAsync(
        int? agents, Uri? address, CancellationToken cancellationToken)
    {
        var server = await ZendeskServer.StartAsync(
            zendesk => Describe(zendesk, agents, address), cancellationToken).ConfigureAwait(false);
        return new EmulatedServer(server, server.Url,
        [
            new("ZD_URL", EmulatedServer.TextOf(server.Url)), new("ZD_USERNAME", Username), new("ZD_TOKEN", Token),
        ]);
    }

    private static void Describe(ZendeskServerBuilder zendesk, int? agents, Uri? address)
    {
        var planted = AuditScenario.QuarterlyAudit().Global;
        zendesk.WithApiToken(Username, Token);
        foreach (var role in planted.CustomRoles)
        {
            zendesk.CustomRole(role.Id, role.Name);
        }

        if (agents is { } count)
        {
            zendesk.Agents(count, static agent => agent.CustomRole(ZendeskRoles.Global.SupportStaff.Value));
        }
        else
        {
            zendesk.Users(planted.Users);
        }

        if (address is not null)
        {
            zendesk.ListensOn(address);
        }
    }
}
