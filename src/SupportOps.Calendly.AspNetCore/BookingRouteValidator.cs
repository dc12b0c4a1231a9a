using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Refuses to start when bookings have no team to be judged by, or no calendar to go to.</summary>
internal sealed class BookingRouteValidator(IServiceProvider services, IEnumerable<EventRoute> routes)
    : IValidateOptions<CalendlyWebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, CalendlyWebhookOptions options)
    {
        var known = BookingRoute.CalendarsOf(services).Select(static calendar => calendar.Name).ToList();
        var problems = routes.OfType<BookingRoute>()
            .SelectMany(static route => route.Wanted)
            .Distinct(StringComparer.Ordinal)
            .Except(known, StringComparer.Ordinal)
            .Select(static missing => $"Calendly webhooks: There is no calendar \"{missing}\" in the container.")
            .ToList();
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IRosterSource)) is false)
        {
            problems.Add("Calendly webhooks: There is no IRosterSource in the container.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
