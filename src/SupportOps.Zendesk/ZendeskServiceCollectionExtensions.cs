using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.Auditing;
using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>Registers Zendesk instances in a container.</summary>
public static class ZendeskServiceCollectionExtensions
{
    /// <summary>
    /// Registers one instance: <see cref="ZendeskClient"/> and <see cref="IAgentDirectory"/>, both keyed by its name,
    /// so that several instances live in one container.
    /// </summary>
    /// <remarks>
    /// The options are validated when the host starts. The credential is read at each request, so that a change of the
    /// options takes effect without a restart; a change of the address does not.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">
    /// Name of the instance, for example <c>global</c>; it is the key and appears in messages.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsZendesk(
        this IServiceCollection services, string name, Action<ZendeskOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);

        return AddInstance(services, name, options => options.Configure(configure));
    }

    /// <summary>
    /// Registers one instance as <see cref="AddSupportOpsZendesk(IServiceCollection, string, Action{ZendeskOptions})"/>
    /// does, with options from configuration; a reload of the configuration replaces the credential.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">Name of the instance.</param>
    /// <param name="section">
    /// Holds values named like the properties of <see cref="ZendeskOptions"/> and no others, for example
    /// <c>Zendesk:Global</c>.
    /// </param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsZendesk(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return AddInstance(services, name, options => options.Bind(
            section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    private static IHttpClientBuilder AddInstance(
        IServiceCollection services, string name, Action<OptionsBuilder<ZendeskOptions>> configure)
    {
        services.AddVendorOptions<ZendeskClient, ZendeskOptions, ZendeskOptionsValidator>(
            "Zendesk instance", name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name));
        services.TryAddKeyedSingleton<IAgentDirectory>(
            name, static (provider, key) => provider.GetRequiredKeyedService<ZendeskClient>(key));
        return services.AddVendorClient(HttpClientName(name), provider => ReadCredential(provider, name));
    }

    private static ZendeskClient CreateClient(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name)),
        name,
        provider.GetRequiredService<IOptionsMonitor<ZendeskOptions>>().Get(name),
        provider.GetService<ILoggerFactory>(),
        provider.GetService<TimeProvider>());

    private static OriginCredential ReadCredential(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ZendeskOptions>>().Get(name);
        return new OriginCredential(
            ZendeskAddress.Parse(options.BaseAddress).Root, ZendeskCredential.Of(options).ToHeader());
    }

    private static string HttpClientName(string name) => $"SupportOps.Zendesk ({name})";
}
