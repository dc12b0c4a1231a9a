using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace SupportOps.Http;

/// <summary>What registering an adapter in a container takes, whatever the vendor.</summary>
public static class VendorRegistration
{
    /// <summary>Registers the options of one instance, validated when the host starts.</summary>
    /// <typeparam name="TClient">The adapter's client, keyed by the name.</typeparam>
    /// <typeparam name="TOptions">The adapter's options.</typeparam>
    /// <typeparam name="TValidator">Refuses options that cannot work.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="kind">What an instance is called in messages: <c>Zendesk instance</c>.</param>
    /// <param name="name">Name of the instance.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public static void AddVendorOptions<
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TValidator>(
        this IServiceCollection services, string kind, string name, Action<OptionsBuilder<TOptions>> configure)
        where TOptions : VendorOptions
        where TValidator : class, IValidateOptions<TOptions>, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(TClient) && name.Equals(service.ServiceKey)))
        {
            throw new ArgumentException($"There is a {kind} '{name}' already.", nameof(name));
        }

        var options = services.AddOptions<TOptions>(name);
        configure(options);
        options.ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>>(new TValidator()));
    }

    /// <summary>Registers the HTTP client of one instance.</summary>
    /// <remarks>
    /// It lives as long as the container, as the adapter's client does, and has no time limit of its own. No log shows
    /// its <c>Authorization</c> header, whichever headers a consumer chooses to show.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="clientName">Name of the HTTP client.</param>
    public static IHttpClientBuilder AddVendorClient(this IServiceCollection services, string clientName)
    {
        services.PostConfigure<HttpClientFactoryOptions>(clientName, HideAuthorization);
        return services.AddHttpClient(clientName)
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(VendorHandler.Create)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan); // The primary handler renews its connections by itself.
    }

    /// <summary>Registers the HTTP client of one instance, with the credential that each request is to carry.</summary>
    /// <param name="services">The container.</param>
    /// <param name="clientName">Name of the HTTP client.</param>
    /// <param name="readCredential">Reads the credential of the moment from the container.</param>
    public static IHttpClientBuilder AddVendorClient(
        this IServiceCollection services, string clientName, Func<IServiceProvider, OriginCredential> readCredential) =>
        services.AddVendorClient(clientName)
            .AddHttpMessageHandler(provider => new CredentialHandler(() => readCredential(provider)));

    private static void HideAuthorization(HttpClientFactoryOptions options)
    {
        var chosen = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = header =>
            string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase) || chosen(header);
    }
}
