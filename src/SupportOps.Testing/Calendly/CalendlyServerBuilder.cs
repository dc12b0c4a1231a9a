using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>Describes a server: who is in the organization, who may ask, and what goes wrong.</summary>
public sealed class CalendlyServerBuilder
{
    internal CalendlyServerBuilder()
    {
    }

    internal CalendlyAccount Account { get; } = new();

    /// <summary>Adds a user to the organization. Without an administrator the server makes an owner up.</summary>
    /// <param name="name">Name.</param>
    /// <param name="email">E-mail address.</param>
    /// <param name="role">Role: <c>user</c>, <c>admin</c> or <c>owner</c>.</param>
    public CalendlyServerBuilder User(string name, string email, string role = "user")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(email);
        return With(account => account.Add(name, email, role));
    }

    /// <summary>
    /// Accepts the token of a user. A server that was given no token accepts any as the owner's, but not none.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="email">Address of the user; null for the first administrator.</param>
    public CalendlyServerBuilder WithToken(string token, string? email = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return With(account => account.Accept(token, email ?? account.Owner.Email));
    }

    /// <summary>Makes the organization one whose plan has no webhooks: 403 on creation.</summary>
    public CalendlyServerBuilder WithoutWebhooks() => With(static account => account.HasWebhooks = false);

    /// <summary>Sets the clock, which moves limits, retries, signatures, slowness and every time stamp.</summary>
    /// <param name="clock">The clock; without this word the system's.</param>
    public CalendlyServerBuilder WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return With(account => account.Clock = clock);
    }

    /// <summary>Sets where the server listens; without this word a free port of 127.0.0.1.</summary>
    /// <param name="address">For example <c>http://127.0.0.1:8080</c>; port 0 for a free one.</param>
    /// <exception cref="ArgumentException">The address is not plain HTTP on loopback.</exception>
    public CalendlyServerBuilder ListensOn(Uri address) =>
        With(account => account.Address = LoopbackAddress.Require(address));

    /// <summary>
    /// Enforces a limit of each token: 429 without <c>Retry-After</c> beyond it. Without this word the headers speak of
    /// 500 and nothing is enforced.
    /// </summary>
    /// <param name="limit">Requests in a minute of the server's clock, from 1; null for no limit.</param>
    public CalendlyServerBuilder RequestsPerMinute(int? limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return With(account => account.RequestsPerMinute = limit);
    }

    /// <summary>Makes pages smaller than asked for, so that a few resources are enough for several pages.</summary>
    /// <param name="size">Resources per page, from 1.</param>
    public CalendlyServerBuilder PageSizeAtMost(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return With(account => account.LargestPage = size);
    }

    /// <summary>Sends each delivery several times at first.</summary>
    /// <param name="times">How many times, from 1, which is as usual.</param>
    public CalendlyServerBuilder DeliversTimes(int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        return With(account => account.Deliveries.Times = times);
    }

    /// <summary>Sends the deliveries of one step last first.</summary>
    /// <param name="isReversed">False for the usual order.</param>
    public CalendlyServerBuilder DeliversInReverse(bool isReversed = true) =>
        With(account => account.Deliveries.AreReversed = isReversed);

    /// <summary>Keeps deliveries back until <see cref="CalendlyServer.ReleaseAsync"/> lets them go.</summary>
    /// <param name="areHeld">False to deliver at once again.</param>
    public CalendlyServerBuilder HoldsDeliveries(bool areHeld = true) =>
        With(account => account.Deliveries.AreHeld = areHeld);

    /// <summary>Signs with a time that is off.</summary>
    /// <param name="skew">How far; negative for the past.</param>
    public CalendlyServerBuilder SignsWithSkew(TimeSpan skew) => With(account => account.Deliveries.Skew = skew);

    /// <summary>Signs every delivery with one key, as after a rotation that has not reached all of them.</summary>
    /// <param name="key">The key; null for that of the subscription.</param>
    public CalendlyServerBuilder SignsWith(string? key) => With(account => account.Deliveries.Key = key);

    /// <summary>
    /// Sends the first signature with later attempts too. Whether the real service renews it is not documented; without
    /// this word it is renewed.
    /// </summary>
    public CalendlyServerBuilder RetriesKeepTheirSignature() =>
        With(static account => account.Deliveries.KeepTheirSignature = true);

    /// <summary>Changes the body of every delivery before it is signed.</summary>
    /// <param name="rewrite">Gives the text to send; null for no change.</param>
    public CalendlyServerBuilder RewritesDeliveries(Func<string, string>? rewrite) =>
        With(account => account.Deliveries.Rewrite = rewrite);

    /// <summary>Lets something go wrong on a path, whoever asks and by whatever method.</summary>
    /// <param name="path">The path, for example <c>users/me</c>.</param>
    public FaultPlace<CalendlyServerBuilder> Path(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var wanted = path.Trim('/');
        return At(asked => asked.Request.Path.Value?.Trim('/') == wanted);
    }

    /// <summary>Lets something go wrong on a path, by one method.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c> or <c>DELETE</c>.</param>
    /// <param name="path">How the path starts, for example <c>webhook_subscriptions</c>.</param>
    public FaultPlace<CalendlyServerBuilder> Method(string method, string path = "")
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var start = "/" + path.Trim('/');
        return At(asked => asked.Request.Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            && asked.Request.Path.Value?.StartsWith(start, StringComparison.Ordinal) == true);
    }

    /// <summary>Lets something go wrong on a page of a listing.</summary>
    /// <param name="listing">
    /// <c>webhook_subscriptions</c>, <c>organization_memberships</c>, <c>scheduled_events</c> or <c>invitees</c>.
    /// </param>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<CalendlyServerBuilder> Page(string listing, int number)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var page = new PageNumber(listing, number);
        return At(asked => asked.Page == page);
    }

    /// <summary>Lets something go wrong on every n-th request, of whatever kind.</summary>
    /// <param name="n">From 1, which is every request.</param>
    public FaultPlace<CalendlyServerBuilder> EveryRequest(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return At(asked => asked.Ordinal % n == 0);
    }

    private FaultPlace<CalendlyServerBuilder> At(Func<AskedRequest, bool> matches) =>
        new(this, Account.Faults, matches);

    private CalendlyServerBuilder With(Action<CalendlyAccount> change)
    {
        change(Account);
        return this;
    }
}
