namespace SupportOps.Testing.Zendesk;

/// <summary>How the headers about the rate limit are spelled; accounts differ by age and by part of the API.</summary>
public enum ZendeskRateLimitHeaders
{
    /// <summary>
    /// <c>rate-limit</c>, <c>rate-limit-remaining</c>, <c>rate-limit-reset</c> and <c>x-rate-limit</c>,
    /// <c>x-rate-limit-remaining</c>, as accounts sent them in 2023.
    /// </summary>
    Recorded,

    /// <summary><c>X-Rate-Limit</c> and <c>X-Rate-Limit-Remaining</c>, as the reference documents them.</summary>
    Documented,

    /// <summary><c>ratelimit-limit</c>, <c>ratelimit-remaining</c>, <c>ratelimit-reset</c>.</summary>
    Standard,
}
