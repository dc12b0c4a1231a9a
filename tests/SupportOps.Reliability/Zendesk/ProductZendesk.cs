using Microsoft.Extensions.DependencyInjection;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Zendesk;

namespace SupportOps.Reliability.Zendesk;

/// <summary>The product's own client.</summary>
internal sealed class ProductZendesk : IZendeskSubject
{
    private readonly ServiceProvider _provider;
    private readonly ZendeskClient _client;

    private ProductZendesk(HttpMessageHandler network, TimeProvider time, int maxPages)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddSupportOpsZendesk("x", options =>
        {
            options.BaseAddress = ZendeskAccount.Address;
            options.Username = ZendeskAccount.Username;
            options.ApiToken = ZendeskAccount.Token;
            options.MaxPages = maxPages;
        }).ConfigurePrimaryHttpMessageHandler(() => network);
        _provider = services.BuildServiceProvider();
        _client = _provider.GetRequiredKeyedService<ZendeskClient>("x");
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

    public void Dispose() => _provider.Dispose();
}
