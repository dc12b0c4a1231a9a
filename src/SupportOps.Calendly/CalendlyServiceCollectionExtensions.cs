using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>Registers clients of Calendly in a container.</summary>
public static class CalendlyServiceCollectionExtensions
{
    /// <summary>
    /// Registers one instance: <see cref="CalendlyClient"/>, keyed by its name, so that several organizations live in
    /// one container.
    /// </summary>
    /// <remarks>
    /// The options are validated when the host starts. The token is read at each request, so that a change of the
    /// options takes effect without a restart; a change of the address does not.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">
    /// Name of the instance, for example <c>support</c>; it is the key and appears in messages.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsCalendly(
        this IServiceCollection services, string name, Action<CalendlyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);

        return AddInstance(services, name, options => options.Configure(configure));
    }

    /// <summary>
    /// Registers one instance with options from configuration; a reload of the configuration replaces the token.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">Name of the instance.</param>
    /// <param name="section">
    /// Holds values named like the properties of <see cref="CalendlyOptions"/> and no others, for example
    /// <c>Calendly:Support</c>.
    /// </param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsCalendly(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return AddInstance(services, name, options => options.Bind(
            section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    private static IHttpClientBuilder AddInstance(
        IServiceCollection services, string name, Action<OptionsBuilder<CalendlyOptions>> configure)
    {
        services.AddVendorOptions<CalendlyClient, CalendlyOptions, CalendlyOptionsValidator>(
            "Calendly instance", name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name));
        return services.AddVendorClient(HttpClientName(name), provider => ReadCredential(provider, name));
    }

    private static CalendlyClient CreateClient(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name)),
        name,
        provider.GetRequiredService<IOptionsMonitor<CalendlyOptions>>().Get(name),
        provider.GetService<ILoggerFactory>(),
        provider.GetService<TimeProvider>());

    private static OriginCredential ReadCredential(IServiceProvider provider, string name) =>
        CalendlyClient.CredentialOf(provider.GetRequiredService<IOptionsMonitor<CalendlyOptions>>().Get(name));

    private static string HttpClientName(string name) => $"SupportOps.Calendly ({name})";
}
