using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>The limit of all requests together, and the headers that tell of it. Reset is Unix time.</summary>
/// <remarks>Source: GitLab documentation, User and IP rate limits, Response headers.</remarks>
internal sealed class GitLabRateLimit(GitLabInstance instance)
{
    private const int Usual = 2_000;
    private const string Text = "Retry later\n";

    private readonly RequestWindow _window = new();

    /// <summary>Counts a request and writes the headers; a refusal when there was none left, else null.</summary>
    public Answer? Take(IHeaderDictionary headers)
    {
        var limit = instance.RequestsPerMinute ?? Usual;
        var now = instance.Now;
        var (remaining, untilReset) = _window.Take(limit, now);
        var isRefused = remaining < 0 && instance.RequestsPerMinute is not null;
        var reset = now + untilReset;
        if (instance.ShowsRateLimit)
        {
            Write(headers, limit, Math.Max(0, remaining), reset);
        }

        var wait = Math.Ceiling(untilReset.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return isRefused ? Answer.PlainText(429, Text, instance.ShowsRateLimit ? wait : null) : null;
    }

    /// <summary>A refusal that says nothing about when to come back, as was seen in the wild.</summary>
    /// <remarks>Source: gitlab-org/gitlab issue 365728.</remarks>
    public static Answer Silent() => Answer.PlainText(429, Text, retryAfter: null);

    private static void Write(IHeaderDictionary headers, int limit, int remaining, DateTimeOffset reset)
    {
        var second = reset.AddTicks(TimeSpan.TicksPerSecond - 1).ToUnixTimeSeconds();
        headers["RateLimit-Name"] = "throttle_authenticated_api";
        headers["RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Observed"] = (limit - remaining).ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Reset"] = second.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-ResetTime"] =
            DateTimeOffset.FromUnixTimeSeconds(second).ToString("R", CultureInfo.InvariantCulture);
    }
}
