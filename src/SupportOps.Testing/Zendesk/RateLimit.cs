using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>The account-wide limit of requests, and the headers that tell of it. Reset is in seconds.</summary>
/// <remarks>Source: Zendesk Support API, Rate limits.</remarks>
internal sealed class RateLimit(ZendeskAccount account)
{
    private readonly RequestWindow _window = new();

    /// <summary>Counts a request and writes the headers; a refusal when there was none left, else null.</summary>
    public Answer? Take(IHeaderDictionary headers)
    {
        var limit = account.RequestsPerMinute ?? 700;
        var (remaining, untilReset) = _window.Take(limit, account.Clock.GetUtcNow());
        Write(headers, Text(limit), Text(Math.Max(0, remaining)), Text((long)Math.Ceiling(untilReset.TotalSeconds)));
        return remaining < 0 && account.RequestsPerMinute is not null
            ? ZendeskErrors.RateLimited("Too many requests in this minute.", untilReset)
            : null;
    }

    private void Write(IHeaderDictionary headers, string limit, string remaining, string reset)
    {
        if (account.RateLimitHeaders is ZendeskRateLimitHeaders.Standard)
        {
            headers["ratelimit-limit"] = limit;
            headers["ratelimit-remaining"] = remaining;
            headers["ratelimit-reset"] = reset;
            return;
        }

        headers["X-Rate-Limit"] = limit;
        headers["X-Rate-Limit-Remaining"] = remaining;
        if (account.RateLimitHeaders is ZendeskRateLimitHeaders.Recorded)
        {
            headers["rate-limit"] = limit;
            headers["rate-limit-remaining"] = remaining;
            headers["rate-limit-reset"] = reset;
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
