using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Registers the receiver of Calendly's webhooks in a container.</summary>
public static class CalendlyWebhookServiceCollectionExtensions
{
    /// <summary>Registers the receiver; the host does not start without a signing key and a handler.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>Says what is done about deliveries.</returns>
    public static CalendlyWebhookBuilder AddSupportOpsCalendlyWebhooks(
        this IServiceCollection services, Action<CalendlyWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, options => options.Configure(configure));
    }

    /// <summary>
    /// Registers the receiver with options from configuration; a reload of the configuration replaces the keys.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="section">
    /// Holds values named like the properties of <see cref="CalendlyWebhookOptions"/>, for example <c>Calendly</c> with
    /// <c>SigningKeys:0</c>.
    /// </param>
    /// <returns>Says what is done about deliveries.</returns>
    public static CalendlyWebhookBuilder AddSupportOpsCalendlyWebhooks(
        this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, options => options.Bind(section));
    }

    private static CalendlyWebhookBuilder Add(
        IServiceCollection services, Action<OptionsBuilder<CalendlyWebhookOptions>> configure)
    {
        var options = services.AddOptions<CalendlyWebhookOptions>();
        configure(options);
        options.ValidateOnStart();
        services.AddLogging();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CalendlyWebhookOptions>, CalendlyWebhookOptionsValidator>());
        services.AddHostedService<KeyAdvice>();
        services.TryAddSingleton<EventDispatcher>();
        services.TryAddSingleton<DeliveryReceiver>();
        services.TryAddSingleton<DeliveryJournal>();
        services.TryAddSingleton<WebhookEndpoint>();
        services.TryAddSingleton(static provider => new CalendlyWebhookHealthCheck(
            provider.GetRequiredService<IOptionsMonitor<CalendlyWebhookOptions>>(),
            provider.GetRequiredService<DeliveryJournal>()));
        return new CalendlyWebhookBuilder(services);
    }
}
