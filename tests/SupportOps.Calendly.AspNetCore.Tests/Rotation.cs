using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>A receiver whose keys stand in a configuration that changes while it runs.</summary>
internal static class Rotation
{
    public static Task<Receiver> StartAsync(IDictionary<string, string?> keys)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(keys).Build();
        return Receiver.StartAsync(
            static _ => { },
            register: services =>
            {
                services.AddSingleton<IConfigurationRoot>(configuration);
                services.AddSupportOpsCalendlyWebhooks(configuration);
            });
    }

    public static void Set(Receiver receiver, string name, string? value)
    {
        var configuration = receiver.Services.GetRequiredService<IConfigurationRoot>();
        configuration[name] = value;

        // Who changes options is told at once when they are refused.
        _ = Record.Exception(configuration.Reload);
    }
}
