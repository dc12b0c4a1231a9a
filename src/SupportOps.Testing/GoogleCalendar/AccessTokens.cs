using System.Collections.Concurrent;
using System.Globalization;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The bearer tokens that open the calendars, and how long each does.</summary>
internal sealed class AccessTokens
{
    private readonly ConcurrentDictionary<string, IssuedToken> _known = new(StringComparer.Ordinal);
    private long _issued;

    /// <summary>Whether only known tokens are good. Otherwise any is, but not none.</summary>
    public bool AreStrict { get; set; }

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Accepts a token for ever.</summary>
    public void Accept(string token)
    {
        AreStrict = true;
        _known[token] = new IssuedToken(DateTimeOffset.MaxValue, ActsForSomebody: false);
    }

    public string Issue(DateTimeOffset now, bool actsForSomebody)
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"issued-token-{Interlocked.Increment(ref _issued)}");
        _known[token] = new IssuedToken(now + Lifetime, actsForSomebody);
        return token;
    }

    /// <summary>Takes back every token that was issued.</summary>
    public void Revoke()
    {
        foreach (var (token, issued) in _known)
        {
            if (issued.EndsAt != DateTimeOffset.MaxValue)
            {
                _known[token] = issued with { EndsAt = DateTimeOffset.MinValue };
            }
        }
    }

    public bool IsGood(string? token, DateTimeOffset now) => token is not null
        && (_known.TryGetValue(token, out var issued) ? now < issued.EndsAt : !AreStrict);

    /// <summary>Whether it is a service account's own token, by which nobody can be invited.</summary>
    public bool IsOfAServiceAccount(string? token) =>
        token is not null && _known.TryGetValue(token, out var issued)
        && issued is { ActsForSomebody: false } && issued.EndsAt != DateTimeOffset.MaxValue;
}
