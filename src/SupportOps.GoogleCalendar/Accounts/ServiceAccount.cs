namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>The account of the moment: its key is read at each request, and a new key means new tokens.</summary>
/// <param name="read">Gives the key of the moment, the same object while it has not changed.</param>
/// <param name="connect">Makes what exchanges assertions of a key for tokens.</param>
/// <param name="time">The clock.</param>
internal sealed class ServiceAccount(
    Func<GoogleServiceAccountKey> read, Func<GoogleServiceAccountKey, TokenExchange> connect, TimeProvider time)
{
    private readonly Lock _lock = new();
    private AccessTokens? _tokens;

    /// <summary>With whom the calendar must be shared.</summary>
    public string Email => _tokens?.Key.Email ?? read().Email;

    public AccessTokens Tokens()
    {
        var key = read();
        lock (_lock)
        {
            return _tokens is { } tokens && ReferenceEquals(tokens.Key, key)
                ? tokens
                : _tokens = new AccessTokens(key, connect(key), time);
        }
    }
}
