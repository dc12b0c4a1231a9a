using Microsoft.Extensions.Configuration;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportOps.Auditing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

public class ZendeskRegistrationTests
{
    [Fact]
    public async Task TwoInstances_InOneContainer_KeepApart()
    {
        await using var global = await ZendeskServer.StartAsync(
            z => z.WithApiToken("a@acme.test", "one").Agent(a => a.Id(1)));
        await using var government = await ZendeskServer.StartAsync(
            z => z.WithOAuthToken("two").Agent(a => a.Id(2)));
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("global", options =>
        {
            options.BaseAddress = global.Url;
            options.Username = "a@acme.test";
            options.ApiToken = "one";
        });
        services.AddSupportOpsZendesk("us-government", options =>
        {
            options.BaseAddress = government.Url;
            options.OAuthToken = "two";
        });
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(1, Assert.Single(await ListAsync("global")).Id.Value);
        Assert.Equal(2, Assert.Single(await ListAsync("us-government")).Id.Value);
        Assert.Same(
            provider.GetRequiredKeyedService<ZendeskClient>("global"),
            provider.GetRequiredKeyedService<IAgentDirectory>("global"));

        Task<List<Agent>> ListAsync(string name) =>
            Accounts.ListAsync(provider.GetRequiredKeyedService<IAgentDirectory>(name));
    }

    [Fact]
    public async Task Token_ReplacedWhileRunning_IsUsedByTheNextRequest()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.WithOAuthToken("new").Agent());
        var token = "old";
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("global", options =>
        {
            options.BaseAddress = server.Url;
            options.OAuthToken = token;
        });
        await using var provider = services.BuildServiceProvider();
        var directory = provider.GetRequiredKeyedService<IAgentDirectory>("global");
        var before = await Accounts.FailAsync(directory);

        token = "new";
        provider.GetRequiredService<IOptionsMonitorCache<ZendeskOptions>>().TryRemove("global");

        Assert.Equal(HttpStatusCode.Unauthorized, before.Status);
        Assert.Contains("Zendesk (global)", before.Message, StringComparison.Ordinal);
        Assert.Single(await Accounts.ListAsync(directory));
    }

    [Fact]
    public async Task Address_ReplacedWhileRunning_GetsNoCredential()
    {
        await using var server = await ZendeskServer.StartAsync(z => z.Agent());
        var address = server.Url;
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("global", options =>
        {
            options.BaseAddress = address;
            options.OAuthToken = Accounts.Canary;
        });
        await using var provider = services.BuildServiceProvider();
        var directory = provider.GetRequiredKeyedService<IAgentDirectory>("global");

        address = new Uri("https://acme.zendesk.com");
        provider.GetRequiredService<IOptionsMonitorCache<ZendeskOptions>>().TryRemove("global");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Accounts.ListAsync(directory));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Options_ThatCannotWork_StopTheHostAtItsStart()
    {
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("us-government", options => options.OAuthToken = "x");
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(
            "Zendesk instance 'us-government': BaseAddress is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Instance_RegisteredTwice_IsTheCallersMistake()
    {
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("global", static _ => { });

        Assert.Throws<ArgumentException>(() => services.AddSupportOpsZendesk("global", static _ => { }));
    }

    [Theory]
    [InlineData("RequestsPerMinute", null)]
    [InlineData("RequestPerMinute", "RequestPerMinute")]
    public void Options_FromConfiguration_AreReadAndATypoIsNamed(string option, string? named)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = "https://acme.zendesk.com",
            ["OAuthToken"] = "token",
            [option] = "200",
        }).Build();
        var services = new ServiceCollection();
        services.AddSupportOpsZendesk("global", configuration);
        using var provider = services.BuildServiceProvider();

        var error = Record.Exception(
            () => Assert.Equal(
                200, provider.GetRequiredService<IOptionsMonitor<ZendeskOptions>>().Get("global").RequestsPerMinute));

        Assert.Equal(named is null, error is null);
        Assert.Contains(named ?? string.Empty, error?.ToString() ?? string.Empty, StringComparison.Ordinal);
    }
}
