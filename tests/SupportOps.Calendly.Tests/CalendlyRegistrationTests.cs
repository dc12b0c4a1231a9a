using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SupportOps.Calendly.Tests;

public class CalendlyRegistrationTests
{
    [Fact]
    public async Task Token_ReplacedWhileRunning_IsUsedByTheNextRequest()
    {
        await using var server = await SupportOps.Http.Tests.LoopbackServer.AnsweringAsync(404, "{}");
        var token = "old";
        var services = new ServiceCollection();
        services.AddSupportOpsCalendly("support", options =>
        {
            options.BaseAddress = server.Url;
            options.Token = token;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<CalendlyClient>("support");

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());
        token = "new";
        provider.GetRequiredService<IOptionsMonitorCache<CalendlyOptions>>().TryRemove("support");
        await Assert.ThrowsAsync<SupportOpsApiException>(() => client.GetCurrentUserAsync());

        Assert.Equal(["Bearer old", "Bearer new"], server.Authorizations);
        Assert.StartsWith("Calendly (support): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ThatCannotWork_StopTheHostAtItsStart()
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Calendly:Support:BaseAddress", "http://api.calendly.com")]).Build()
            .GetSection("Calendly:Support");
        var services = new ServiceCollection();
        services.AddSupportOpsCalendly("support", section);
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(
            () => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("Calendly instance 'support': Token is missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("BaseAddress uses http", error.Message, StringComparison.Ordinal);
    }
}
