using Google.Apis.Auth.OAuth2;
using Google.Apis.Http;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>Short-lived tokens of one service account, kept until shortly before they expire.</summary>
internal sealed class AccessTokens
{
    // Enough for entries of calendars that were shared with the account, and for nothing else.
    private const string Scope = "https://www.googleapis.com/auth/calendar.events";

    private readonly ServiceAccountCredential _credential;

    public AccessTokens(GoogleServiceAccountKey key, HttpMessageHandler exchange, TimeProvider time)
    {
        Key = key;
        _credential = new ServiceAccountCredential(
            new ServiceAccountCredential.Initializer(key.Email, key.TokenAddress.AbsoluteUri)
            {
                Clock = new ProviderClock(time),
                DefaultExponentialBackOffPolicy = ExponentialBackOffPolicy.None,
                HttpClientFactory = new TokenHttpClientFactory(exchange),
                Key = key.CreateRsa(),
                KeyId = key.KeyId,
                Scopes = [Scope],
            });
    }

    public GoogleServiceAccountKey Key { get; }

    public async Task<Secret> GetAsync(CancellationToken cancellationToken) =>
        new(await _credential.GetAccessTokenForRequestAsync(authUri: null, cancellationToken).ConfigureAwait(false));

    /// <summary>A new token in place of one that was refused; somebody else may have fetched it already.</summary>
    public async Task<Secret> RenewAsync(Secret refused, CancellationToken cancellationToken)
    {
        var current = await GetAsync(cancellationToken).ConfigureAwait(false);
        if (current.Reveal() != refused.Reveal())
        {
            return current;
        }

        await _credential.RequestAccessTokenAsync(cancellationToken).ConfigureAwait(false);
        return await GetAsync(cancellationToken).ConfigureAwait(false);
    }
}
