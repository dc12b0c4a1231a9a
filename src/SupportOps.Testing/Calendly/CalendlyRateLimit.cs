using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>The limit of each user, and the headers that tell of it. There is no <c>Retry-After</c>.</summary>
/// <remarks>Source: Calendly API, Rate limits: 500 requests in a minute for paid plans.</remarks>
internal sealed class CalendlyRateLimit(CalendlyAccount account)
{
    public const string LimitHeader = "X-RateLimit-Limit";
    public const string RemainingHeader = "X-RateLimit-Remaining";

    /// <summary>Seconds until the limit is whole again, not a time.</summary>
    public const string ResetHeader = "X-RateLimit-Reset";

    private const int UsualLimit = 500;

    private readonly ConcurrentDictionary<string, RequestWindow> _windows = new(StringComparer.Ordinal);

    /// <summary>Counts a request and writes the headers; a refusal when there was none left, else null.</summary>
    public Answer? Take(HttpContext context)
    {
        var limit = account.RequestsPerMinute ?? UsualLimit;
        var window = _windows.GetOrAdd(
            RequestText.BearerOf(context.Request) ?? string.Empty, static _ => new RequestWindow());
        var (remaining, untilReset) = window.Take(limit, account.Now);
        foreach (var (name, value) in Headers(limit, Math.Max(0, remaining), untilReset))
        {
            context.Response.Headers[name] = value;
        }

        return remaining < 0 && account.RequestsPerMinute is not null ? CalendlyErrors.Of(429) : null;
    }

    public static KeyValuePair<string, string>[] Headers(int limit, int remaining, TimeSpan untilReset) =>
    [
        new(LimitHeader, Text(limit)),
        new(RemainingHeader, Text(remaining)),
        new(ResetHeader, Text((long)Math.Ceiling(untilReset.TotalSeconds))),
    ];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
