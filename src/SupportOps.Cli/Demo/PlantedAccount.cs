using SupportOps.Auditing;
using SupportOps.TeamFiles;
using SupportOps.Testing.Scenarios;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Demo;

/// <summary>A planted account on loopback, and a client that audits it.</summary>
internal sealed class PlantedAccount : IAsyncDisposable
{
    private const string Auditor = "auditor@support.example";

    private readonly PlantedInstance _planted;
    private readonly string _team;
    private readonly ZendeskClient _client;

    private PlantedAccount(PlantedInstance planted, string team, ZendeskServer server, string token)
    {
        _planted = planted;
        _team = team;
        Server = server;
        _client = new ZendeskClient(server.Url, ZendeskCredential.ApiToken(Auditor, token));
    }

    public ZendeskServer Server { get; }

    public static async Task<PlantedAccount> StartAsync(
        PlantedInstance planted, string team, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var server = await ZendeskServer.StartAsync(
            zendesk =>
            {
                zendesk.WithApiToken(Auditor, token).Users(planted.Users).PageSizeAtMost(10);
                foreach (var role in planted.CustomRoles)
                {
                    zendesk.CustomRole(role.Id, role.Name);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return new PlantedAccount(planted, team, server, token);
    }

    public Task<AuditReport> AuditAsync(AuditPolicy policy, DemoClock clock, CancellationToken cancellationToken) =>
        new AccessAuditor(new TeamFolder(_team), _client, clock)
        {
            ApprovedAdministrators = _planted.ApprovedAdministrators,
        }.RunAsync(policy, cancellationToken: cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync().ConfigureAwait(false);
    }
}
