using System.CommandLine;
using SupportOps.Cli.Emulation;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops emulate</c>: vendors' servers on loopback, for trying things out.</summary>
internal static class EmulateCommand
{
    private const int MostAgents = 1_000_000;

    private static string Known => string.Join(", ", EmulatedVendors.Names);

    public static Command Create(Terminal terminal)
    {
        var vendors = new Argument<string[]>("vendor")
        {
            Description = $"Whose servers to start: {Known} (default: {EmulatedVendors.Zendesk}).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var agents = new Option<int?>("--agents")
        {
            Description = "Plants so many Zendesk agents (default: the account of the demo, with its faults).",
            HelpName = "N",
        };
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen, for example http://127.0.0.1:8080; for several vendors as many, parted by "
                + "semicolons (default: free ports).",
            HelpName = "URL",
        };
        var command = new Command("emulate", "Starts vendors' servers on loopback and runs them until "
            + "Ctrl-C.") { vendors, agents, urls };
        command.SetAction((parsed, cancellationToken) =>
        {
            var chosen = Choose(parsed.GetValue(vendors) ?? []);
            CheckAgents(parsed.GetValue(agents), chosen);
            var addresses = AddressesOf(parsed.GetValue(urls), chosen);
            return RunAsync(chosen, parsed.GetValue(agents), addresses, terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string[] vendors, int? agents, Uri?[] addresses, Terminal terminal, CancellationToken cancellationToken)
    {
        var running = new EmulatedVendors();
        await using (running.ConfigureAwait(false))
        {
            var lines = new List<string>();
            var notes = new List<string>();
            foreach (var (vendor, address) in vendors.Zip(addresses))
            {
                var server = await running.StartAsync(
                    vendor, agents, address, terminal.Time, cancellationToken).ConfigureAwait(false);
                lines.AddRange(server.Settings.Select(static pair => $"export {pair.Key}={pair.Value}\n"));
                notes.AddRange(NotesOf(vendor, server));
            }

            // Nothing is pasted before everything runs.
            terminal.Write(string.Concat(lines));
            notes.ForEach(terminal.Note);
            if (EmulatedVendors.CommandToTry(vendors) is { } command)
            {
                terminal.Note($"To try, once the lines above are set:\n{command}");
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, terminal.Time, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        throw new ServerStoppedException();
    }

    // The settings file is the user's own: it is shown what belongs there, and nothing is written over.
    private static IEnumerable<string> NotesOf(string vendor, EmulatedServer server)
    {
        yield return $"{vendor} is emulated at {EmulatedServer.TextOf(server.Url)} until Ctrl-C.";
        if (server.SettingsFile is { } settings)
        {
            yield return $"Put this into {SettingsFile.Name} of the folder in which you work:";
            yield return settings;
        }
    }

    private static string[] Choose(string[] vendors)
    {
        if (Array.Find(vendors, static name => !EmulatedVendors.Names.Contains(name, StringComparer.Ordinal))
            is { } unknown)
        {
            throw CommandFailure.Usage($"emulate: there is no server of '{unknown}'; there is: {Known}.");
        }

        return vendors is [] ? [EmulatedVendors.Zendesk] : [.. vendors.Distinct(StringComparer.Ordinal)];
    }

    private static void CheckAgents(int? agents, string[] vendors)
    {
        if (agents is < 0 or > MostAgents)
        {
            throw CommandFailure.Usage("--agents: give a number from 0 to 1000000.");
        }

        if (agents is not null && !vendors.Contains(EmulatedVendors.Zendesk, StringComparer.Ordinal))
        {
            throw CommandFailure.Usage("--agents: only zendesk has agents; name it too.");
        }
    }

    private static Uri?[] AddressesOf(string? urls, string[] vendors)
    {
        if (urls is null)
        {
            return new Uri?[vendors.Length];
        }

        var parts = urls.Split(';', StringSplitOptions.TrimEntries);
        return parts.Length == vendors.Length
            ? [.. parts.Select(AddressOf)]
            : throw CommandFailure.Usage(
                "--urls: give one address for each vendor, in the same order, parted by semicolons.");
    }

    private static Uri AddressOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback
        ? address
        : throw CommandFailure.Usage($"--urls: '{url}' is not http on loopback, for example http://127.0.0.1:8080.");
}
