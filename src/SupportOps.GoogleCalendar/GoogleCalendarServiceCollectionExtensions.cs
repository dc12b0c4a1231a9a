using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.GoogleCalendar.Accounts;
using SupportOps.Http;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar;

/// <summary>Registers calendars of Google in a container.</summary>
public static class GoogleCalendarServiceCollectionExtensions
{
    /// <summary>
    /// Registers one calendar: <see cref="GoogleCalendarClient"/> and <see cref="ICalendar"/>, both keyed by its name,
    /// so that several calendars live in one container.
    /// </summary>
    /// <remarks>
    /// The options are validated when the host starts, the key included. The key is read at each request, so that a
    /// change of the options or of the key file takes effect without a restart; a change of the address or of the
    /// calendar does not.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">
    /// Name by which a classification chooses the calendar, for example <c>GitLab Support</c>; it is the key and
    /// appears in messages.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the calendar's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is blank or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsGoogleCalendar(
        this IServiceCollection services, string name, Action<GoogleCalendarOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        return AddCalendar(services, name, options => options.Configure(configure));
    }

    /// <summary>
    /// Registers one calendar as
    /// <see cref="AddSupportOpsGoogleCalendar(IServiceCollection, string, Action{GoogleCalendarOptions})"/> does, with
    /// options from configuration; a reload of the configuration replaces the key.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="section">
    /// Holds values named like the properties of <see cref="GoogleCalendarOptions"/> and no others, for example
    /// <c>GoogleCalendar:Global</c>.
    /// </param>
    /// <returns>The builder of the calendar's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is blank or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsGoogleCalendar(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return AddCalendar(services, name, options => options.Bind(
            section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    private static IHttpClientBuilder AddCalendar(
        IServiceCollection services, string name, Action<OptionsBuilder<GoogleCalendarOptions>> configure)
    {
        services.AddVendorOptions<GoogleCalendarClient, GoogleCalendarOptions, GoogleCalendarOptionsValidator>(
            "Google calendar", name, configure);
        services.TryAddSingleton(static provider => new RequestPaces(TimeOf(provider)));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateServiceAccount(provider, name));
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name));
        services.TryAddKeyedSingleton<ICalendar>(
            name, static (provider, key) => provider.GetRequiredKeyedService<GoogleCalendarClient>(key));
        services.AddVendorClient(TokenClientName(name));
        return services.AddVendorClient(ClientName(name)).AddHttpMessageHandler(provider => new TokenHandler(
            provider.GetRequiredKeyedService<ServiceAccount>(name),
            Origin.Of(AddressOf(provider, name).Root),
            GoogleCalendarAccount.SystemOf(name),
            GoogleCalendarAccount.LoggerOf(provider.GetService<ILoggerFactory>())));
    }

    private static ServiceAccount CreateServiceAccount(IServiceProvider provider, string name)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<GoogleCalendarOptions>>();
        var network = provider.GetRequiredService<IHttpClientFactory>().CreateClient(TokenClientName(name));
        var system = GoogleCalendarAccount.SystemOf(name);
        var time = TimeOf(provider);
        return new ServiceAccount(
            new KeyReader(system, () => monitor.Get(name)).Read,
            key => new TokenExchange(network, system, key.TokenAddress, monitor.Get(name).AttemptTimeout, time),
            time);
    }

    private static GoogleCalendarClient CreateClient(IServiceProvider provider, string name)
    {
        var options = OptionsOf(provider, name);
        var account = provider.GetRequiredKeyedService<ServiceAccount>(name);
        var invoker = provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName(name));
        var connection = new ApiConnection
        {
            Invoker = invoker,
            Dialect = new GoogleCalendarDialect(GoogleCalendarAccount.SystemOf(name), () => account.Email),
            Limits = CallLimits.Of(options),
            Pace = provider.GetRequiredService<RequestPaces>().Of(account.Email, options.RequestsPerMinute),
            Logger = GoogleCalendarAccount.LoggerOf(provider.GetService<ILoggerFactory>()),
            Time = TimeOf(provider),
        };
        return new GoogleCalendarClient(
            name, invoker, new GoogleCalendarAccount(connection, AddressOf(provider, name), options));
    }

    private static GoogleCalendarOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<GoogleCalendarOptions>>().Get(name);

    private static GoogleCalendarAddress AddressOf(IServiceProvider provider, string name)
    {
        var options = OptionsOf(provider, name);
        return GoogleCalendarAddress.Parse(options.BaseAddress, options.CalendarId);
    }

    private static TimeProvider TimeOf(IServiceProvider provider) =>
        provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private static string ClientName(string name) => $"SupportOps.GoogleCalendar ({name})";

    private static string TokenClientName(string name) => $"SupportOps.GoogleCalendar tokens ({name})";
}
