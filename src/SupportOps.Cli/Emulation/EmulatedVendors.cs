namespace SupportOps.Cli.Emulation;

/// <summary>The vendors whose servers can be started together.</summary>
internal sealed class EmulatedVendors : IAsyncDisposable
{
    public const string Zendesk = "zendesk";
    public const string Calendly = "calendly";
    public const string Google = "google";
    public const string GitLab = "gitlab";

    private readonly List<EmulatedServer> _servers = [];

    /// <summary>Names of all, in the order to show them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Zendesk, Calendly, Google, GitLab];

    /// <summary>A command line that needs nothing but the variables; null when no vendor has one.</summary>
    /// <param name="vendors">The vendors whose servers run.</param>
    public static string? CommandToTry(string[] vendors)
    {
        if (!vendors.Contains(Zendesk, StringComparer.Ordinal))
        {
            return null;
        }

        const string Audit = "supportops demo --out demo && supportops audit zendesk --instance global "
            + "--team demo/team --fail-on never";
        return vendors.Contains(GitLab, StringComparer.Ordinal)
            ? Audit + " --publish gitlab --project support/tracker --dry-run"
            : Audit;
    }

    public async Task<EmulatedServer> StartAsync(
        string vendor, int? agents, Uri? address, TimeProvider clock, CancellationToken cancellationToken)
    {
        var server = await (vendor switch
        {
            Calendly => CalendlyEmulation.StartAsync(address, clock, cancellationToken),
            Google => GoogleEmulation.StartAsync(address, cancellationToken),
            GitLab => GitLabEmulation.StartAsync(address, clock, cancellationToken),
            _ => ZendeskEmulation.StartAsync(agents, address, cancellationToken),
        }).ConfigureAwait(false);
        _servers.Add(server);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.Server.DisposeAsync().ConfigureAwait(false);
        }
    }
}
