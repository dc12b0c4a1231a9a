using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
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
    /// <exception cref="ArgumentException">The name is empty.</exception>
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
    /// Holds values named like the properties of <see cref="CalendlyOptions"/>, for example <c>Calendly:Support</c>.
    /// </param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddSupportOpsCalendly(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return AddInstance(services, name, options => options.Bind(section));
    }

    private static IHttpClientBuilder AddInstance(
        IServiceCollection services, string name, Action<OptionsBuilder<CalendlyOptions>> configure)
    {
        var options = services.AddOptions<CalendlyOptions>(name);
        configure(options);
        options.ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CalendlyOptions>, CalendlyOptionsValidator>());
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name));
        return AddHttpClient(services, name);
    }

    // The client lives as long as the container; its handler renews connections by itself, so the factory need not.
    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name)
    {
        services.PostConfigure<HttpClientFactoryOptions>(HttpClientName(name), HideAuthorization);
        return services.AddHttpClient(HttpClientName(name))
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(VendorHandler.Create)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new CredentialHandler(() => ReadCredential(provider, name)));
    }

    private static CalendlyClient CreateClient(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name)),
        name,
        provider.GetRequiredService<IOptionsMonitor<CalendlyOptions>>().Get(name),
        provider.GetService<ILoggerFactory>(),
        provider.GetService<TimeProvider>());

    private static OriginCredential ReadCredential(IServiceProvider provider, string name) =>
        CalendlyClient.CredentialOf(provider.GetRequiredService<IOptionsMonitor<CalendlyOptions>>().Get(name));

    // A consumer may choose which headers its logs show; the credential is not among them whatever it chooses.
    private static void HideAuthorization(HttpClientFactoryOptions options)
    {
        var chosen = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = header =>
            string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase) || chosen(header);
    }

    private static string HttpClientName(string name) => $"SupportOps.Calendly ({name})";
}
