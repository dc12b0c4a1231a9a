using System.Runtime.CompilerServices;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Zendesk;

namespace SupportOps.Reliability.Zendesk;

/// <summary>The product's own client.</summary>
internal sealed class ProductZendesk : IZendeskSubject
{
    private readonly HttpClient _network;
    private readonly ZendeskClient _client;

    private ProductZendesk(HttpMessageHandler network, TimeProvider time, int maxPages)
    {
        // Its own timeout would run on the system's clock.
        _network = new HttpClient(network, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _client = new ZendeskClient(
            new ZendeskOptions
            {
                BaseAddress = ZendeskAccount.Address,
                Username = ZendeskAccount.Username,
                ApiToken = ZendeskAccount.Token,
                MaxPages = maxPages,
            },
            _network,
            loggers: null,
            time);
    }

    public string Endpoint => _client.Endpoint;

    public string? Host => _client.Host;

    public static IZendeskSubject Create(HttpMessageHandler network, TimeProvider time, int maxPages) =>
        new ProductZendesk(network, time, maxPages);

    public IAsyncEnumerable<AgentPage> ListAgentPagesAsync(CancellationToken cancellationToken = default) =>
        _client.ListAgentPagesAsync(cancellationToken);

    public Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default) =>
        _client.FindRoleIdsAsync(cancellationToken);

    public async Task<ZendeskUserId> GetCurrentUserIdAsync(CancellationToken cancellationToken) =>
        (await _client.GetCurrentUserAsync(cancellationToken)).Id;

    public async IAsyncEnumerable<IReadOnlyList<ZendeskUserId>> ExportUserIdsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in _client.ExportUsersAsync(DateTimeOffset.UnixEpoch, cancellationToken))
        {
            yield return [.. page.Users.Select(user => user.Id)];
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _network.Dispose();
    }
}
