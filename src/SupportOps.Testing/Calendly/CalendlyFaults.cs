using SupportOps.Testing.Faults;

namespace SupportOps.Testing.Calendly;

/// <summary>What can go wrong at Calendly only, as words after a place.</summary>
public static class CalendlyFaults
{
    /// <summary>
    /// Answers 429 as Calendly does: JSON, <c>X-RateLimit-Reset</c> in seconds, and no <c>Retry-After</c>.
    /// </summary>
    /// <remarks>Source: Calendly API, Rate limits.</remarks>
    /// <param name="place">Where.</param>
    /// <param name="untilReset">Time until the limit is whole again; rounded up to seconds.</param>
    public static CalendlyServerBuilder HasNoRequestsLeft(
        this FaultPlace<CalendlyServerBuilder> place, TimeSpan untilReset)
    {
        ArgumentNullException.ThrowIfNull(place);
        var headers = CalendlyRateLimit.Headers(limit: 500, remaining: 0, untilReset);
        return place.Plant(WrongAnswers.Of(CalendlyErrors.Of(429) with { Headers = headers }));
    }
}
