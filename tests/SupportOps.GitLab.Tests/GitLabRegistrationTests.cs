using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportOps.Http.Tests;

namespace SupportOps.GitLab.Tests;

public class GitLabRegistrationTests
{
    [Fact]
    public async Task Token_ReplacedWhileRunning_IsUsedByTheNextRequest()
    {
        await using var server = await LoopbackServer.AnsweringAsync(404, "{}");
        var token = "old";
        var services = new ServiceCollection();
        services.AddSupportOpsGitLab("support", options =>
        {
            options.BaseAddress = server.Url;
            options.Token = token;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<GitLabClient>("support");

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());
        token = "new";
        provider.GetRequiredService<IOptionsMonitorCache<GitLabOptions>>().TryRemove("support");
        await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());

        Assert.Equal(["Bearer old", "Bearer new"], server.Authorizations);
        Assert.StartsWith("GitLab (support): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ThatCannotWork_StopTheHostAtItsStart()
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection([new("GitLab:Support:BaseAddress", "http://gitlab.com")]).Build()
            .GetSection("GitLab:Support");
        var services = new ServiceCollection();
        services.AddSupportOpsGitLab("support", section);
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("GitLab instance 'support': Token is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("BaseAddress uses http", error.Message, StringComparison.Ordinal);
    }
}
