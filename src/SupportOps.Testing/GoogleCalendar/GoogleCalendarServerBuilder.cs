using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Describes a server: its calendars, who may ask, and what goes wrong.</summary>
public sealed class GoogleCalendarServerBuilder
{
    internal GoogleCalendarServerBuilder()
    {
    }

    internal CalendarAccount Account { get; } = new();

    /// <summary>Adds an empty calendar that everybody with a good token may write to.</summary>
    /// <param name="id">Its id, for example <c>support@group.calendar.example</c>.</param>
    /// <param name="summary">What it is called; null for its id.</param>
    /// <param name="timeZone">IANA name of its time zone; times are shown with its offset.</param>
    /// <exception cref="ArgumentException">There is one with the id already.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such time zone.</exception>
    public GoogleCalendarServerBuilder Calendar(string id, string? summary = null, string timeZone = "UTC")
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        return With(account => account.Add(new CalendarStore(id, summary ?? id, zone)));
    }

    /// <summary>
    /// Accepts a bearer token for ever. A server that was given neither token nor service account accepts any token
    /// that it did not issue itself, but not none.
    /// </summary>
    /// <param name="token">The token.</param>
    public GoogleCalendarServerBuilder WithAccessToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return With(account => account.Tokens.Accept(token));
    }

    /// <summary>Accepts only tokens that the server issued to its service account, and those named.</summary>
    /// <param name="email">Address of the service account; null for an invented one.</param>
    public GoogleCalendarServerBuilder WithServiceAccount(string? email = null) => With(account =>
    {
        account.ServiceAccountEmail = email ?? account.ServiceAccountEmail;
        account.Tokens.AreStrict = true;
    });

    /// <summary>Sets how long issued tokens are good; without this word an hour.</summary>
    /// <param name="lifetime">By the server's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public GoogleCalendarServerBuilder TokensLastFor(TimeSpan lifetime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lifetime, TimeSpan.Zero);
        return With(account => account.Tokens.Lifetime = lifetime);
    }

    /// <summary>Takes back every token that was issued so far: 401 from now on.</summary>
    public GoogleCalendarServerBuilder RevokesTokens() => With(static account => account.Tokens.Revoke());

    /// <summary>Sets the clock, which moves limits, tokens, slowness and <c>updated</c>.</summary>
    /// <param name="clock">The clock; without this word the system's.</param>
    public GoogleCalendarServerBuilder WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return With(account => account.Clock = clock);
    }

    /// <summary>Sets where the server listens; without this word a free port of 127.0.0.1.</summary>
    /// <param name="address">For example <c>http://127.0.0.1:8080</c>; port 0 for a free one.</param>
    /// <exception cref="ArgumentException">The address is not plain HTTP on loopback.</exception>
    public GoogleCalendarServerBuilder ListensOn(Uri address) =>
        With(account => account.Address = LoopbackAddress.Require(address));

    /// <summary>Sets what is shown of removed entries; without this word the whole entry.</summary>
    /// <param name="view">What is shown.</param>
    public GoogleCalendarServerBuilder ShowsRemovedEntries(RemovedEntryView view) =>
        With(account => account.RemovedView = view);

    /// <summary>Sets what is shown of removed entries some time after their removal.</summary>
    /// <param name="view">What is shown then.</param>
    /// <param name="after">How long after the removal, by the server's clock.</param>
    public GoogleCalendarServerBuilder ShowsRemovedEntriesLater(RemovedEntryView view, TimeSpan after) =>
        With(account => account.LaterRemovedView = (after, view));

    /// <summary>Refuses every change of a removed entry with 403; without this word it can be restored.</summary>
    public GoogleCalendarServerBuilder RefusesRestoring() => With(static account => account.RefusesRestoring = true);

    /// <summary>
    /// Lets an insert with a taken id overwrite in silence, a removed entry too: the collision goes undetected.
    /// </summary>
    /// <remarks>Source: Google Calendar API v3, Events: insert, <c>id</c>: detection is not guaranteed.</remarks>
    public GoogleCalendarServerBuilder MissesCollisions() => With(static account => account.OverwritesTakenIds = true);

    /// <summary>Detects collisions again, as a server does without any word.</summary>
    public GoogleCalendarServerBuilder DetectsCollisions() =>
        With(static account => account.OverwritesTakenIds = false);

    /// <summary>Enforces a limit of all requests together: 403 <c>rateLimitExceeded</c> beyond it.</summary>
    /// <param name="limit">Requests in a minute of the server's clock, from 1; null for no limit.</param>
    public GoogleCalendarServerBuilder RequestsPerMinute(int? limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return With(account => account.RequestsPerMinute = limit);
    }

    /// <summary>Makes pages smaller than asked for, so that a few entries are enough for several pages.</summary>
    /// <param name="size">Entries per page, from 1.</param>
    public GoogleCalendarServerBuilder PageSizeAtMost(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return With(account => account.LargestPage = size);
    }

    /// <summary>Lets something go wrong on a path, whoever asks and by whatever method.</summary>
    /// <param name="path">Path below <c>/calendar/v3</c>, unescaped, or <c>token</c>.</param>
    public FaultPlace<GoogleCalendarServerBuilder> Path(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var wanted = path.Trim('/');
        return At(asked => wanted == "token"
            ? asked.Request.Path == GoogleCalendarServer.TokenPath
            : CalendarPath.Of(asked.Request) == wanted);
    }

    /// <summary>Lets something go wrong on the entries of all calendars, by one method.</summary>
    /// <param name="method"><c>POST</c> for inserts, <c>GET</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</param>
    public FaultPlace<GoogleCalendarServerBuilder> Method(string method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return At(asked => asked.Request.Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            && CalendarPath.Parts(asked.Request) is ["calendars", _, "events", ..]);
    }

    /// <summary>Lets something go wrong on a page of a calendar's entries.</summary>
    /// <param name="calendar">Id of the calendar.</param>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<GoogleCalendarServerBuilder> Page(string calendar, int number)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var page = new PageNumber(calendar, number);
        return At(asked => asked.Page == page);
    }

    /// <summary>Lets something go wrong on every n-th request, of whatever kind.</summary>
    /// <param name="n">From 1, which is every request.</param>
    public FaultPlace<GoogleCalendarServerBuilder> EveryRequest(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return At(asked => asked.Ordinal % n == 0);
    }

    private FaultPlace<GoogleCalendarServerBuilder> At(Func<AskedRequest, bool> matches) =>
        new(this, Account.Faults, matches);

    private GoogleCalendarServerBuilder With(Action<CalendarAccount> change)
    {
        change(Account);
        return this;
    }
}
