using SupportOps.Auditing;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Emulation;

/// <summary>The Zendesk account of the demo, or one with so many agents.</summary>
internal static class ZendeskEmulation
{
    private const string Username = "auditor@support.example";

    // The id under which the server knows whoever has the token and was not planted.
    private const long Auditor = 1;

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

    private static void DescribeViews(ZendeskServerBuilder zendesk)
    {
        var first = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
        zendesk
            .Ticket(ticket => ticket.Id(101).Created(first))
            .Ticket(ticket => ticket.Id(102).Created(first.AddHours(7)).AssignedTo(Auditor))
            .Ticket(ticket => ticket.Id(103).Created(first.AddHours(1)).AssignedTo(Auditor + 1))
            .Ticket(ticket => ticket.Id(104).Created(first.AddHours(2)).Status("pending"))
            .Ticket(ticket => ticket.Id(105).Created(first.AddHours(3)).WrittenTo("billing@support.example"))
            .View("All that is open", view => view.Id(25).Shows(_ => true))
            .View("Billing::New", view => view.Id(26).Holds(105));
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

        DescribeViews(zendesk);
        if (address is not null)
        {
            zendesk.ListensOn(address);
        }
    }
}
