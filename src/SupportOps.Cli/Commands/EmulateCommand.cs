using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops emulate</c>: a vendor's server on loopback, for trying things out.</summary>
internal static class EmulateCommand
{
    private const string Zendesk = "zendesk";
    private const string Username = "auditor@support.example";

    // No secret: it opens invented records on this machine only, and a fixed one can be pasted once for all runs.
    private const string Token = "emulator-token";
    private const int MostAgents = 1_000_000;

    public static Command Create(Terminal terminal)
    {
        var vendor = new Argument<string>("vendor")
        {
            Description = $"Whose server to start; there is: {Zendesk}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var agents = new Option<int?>("--agents")
        {
            Description = "Plants so many agents (default: the account of the demo, with its faults).",
            HelpName = "N",
        };
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen, for example http://127.0.0.1:8080 (default: a free port).",
            HelpName = "URL",
        };
        var command = new Command("emulate", "Starts a vendor's server on loopback and runs it until "
            + "Ctrl-C.") { vendor, agents, urls };
        command.SetAction((parsed, cancellationToken) =>
        {
            CheckVendor(parsed.GetValue(vendor) ?? Zendesk);
            CheckAgents(parsed.GetValue(agents));
            return RunAsync(parsed.GetValue(agents), AddressOf(parsed.GetValue(urls)), terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        int? agents, Uri? address, Terminal terminal, CancellationToken cancellationToken)
    {
        var server = await ZendeskServer.StartAsync(
            zendesk => Describe(zendesk, agents, address), cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            var url = server.Url.GetLeftPart(UriPartial.Authority);
            terminal.Write($"ZD_URL={url}\nZD_USERNAME={Username}\nZD_TOKEN={Token}\n");
            terminal.Note($"Zendesk is emulated at {url} until Ctrl-C.");
            await Task.Delay(Timeout.InfiniteTimeSpan, terminal.Time, cancellationToken).ConfigureAwait(false);
        }

        return (int)ExitCode.Done;
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

    private static void CheckVendor(string vendor)
    {
        if (vendor != Zendesk)
        {
            throw CommandFailure.Usage($"emulate: there is no server of '{vendor}'; there is: {Zendesk}.");
        }
    }

    private static void CheckAgents(int? agents)
    {
        if (agents is < 0 or > MostAgents)
        {
            throw CommandFailure.Usage("--agents: give a number from 0 to 1000000.");
        }
    }

    private static Uri? AddressOf(string? url)
    {
        if (url is null)
        {
            return null;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback
            ? address
            : throw CommandFailure.Usage(
                $"--urls: '{url}' is not http on loopback, for example http://127.0.0.1:8080.");
    }
}
