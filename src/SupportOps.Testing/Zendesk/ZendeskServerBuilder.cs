using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Describes an account: who is in it, who may ask, and what goes wrong.</summary>
public sealed class ZendeskServerBuilder
{
    internal ZendeskServerBuilder()
    {
    }

    internal ZendeskAccount Account { get; } = new();

    /// <summary>Accepts an API token. A server that was given no credential accepts any, but not none.</summary>
    /// <param name="email">The token's user, without <c>/token</c>.</param>
    /// <param name="token">The token.</param>
    public ZendeskServerBuilder WithApiToken(string email, string token) =>
        With(account => account.Authorizations.Enqueue(Authorization.ForApiToken(email, token)));

    /// <summary>
    /// Accepts an OAuth access token. A server that was given no credential accepts any, but not none.
    /// </summary>
    /// <param name="token">The token.</param>
    public ZendeskServerBuilder WithOAuthToken(string token) =>
        With(account => account.Authorizations.Enqueue(Authorization.ForOAuth(token)));

    /// <summary>Sets the clock, which moves limits, expiry, slowness and <c>updated_at</c>.</summary>
    /// <param name="clock">The clock; without this word the system's.</param>
    public ZendeskServerBuilder WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return With(account => account.Clock = clock);
    }

    /// <summary>Sets where the server listens; without this word a free port of 127.0.0.1.</summary>
    /// <param name="address">For example <c>http://127.0.0.1:8080</c>; port 0 for a free one.</param>
    /// <exception cref="ArgumentException">The address is not plain HTTP on loopback.</exception>
    public ZendeskServerBuilder ListensOn(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || address.Scheme != Uri.UriSchemeHttp || !address.IsLoopback)
        {
            throw new ArgumentException("The server listens on http and loopback only.", nameof(address));
        }

        return With(account => account.Address = address);
    }

    /// <summary>Plants an agent; without further words one with a name, an address and no custom role.</summary>
    /// <param name="describe">Describes the agent.</param>
    public ZendeskServerBuilder Agent(Action<ZendeskUserBuilder>? describe = null) => Plant(1, "agent", describe);

    /// <summary>Plants many agents.</summary>
    /// <param name="count">How many.</param>
    /// <param name="describe">Describes each of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ZendeskServerBuilder Agents(int count, Action<ZendeskUserBuilder>? describe = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Plant(count, "agent", describe);
    }

    /// <summary>Plants an end user, who must never show up in an audit.</summary>
    /// <param name="describe">Describes the end user.</param>
    public ZendeskServerBuilder EndUser(Action<ZendeskUserBuilder>? describe = null) => Plant(1, "end-user", describe);

    /// <summary>Plants users as they are.</summary>
    /// <param name="users">The records.</param>
    public ZendeskServerBuilder Users(params IEnumerable<ZendeskUser> users) =>
        With(account => account.Users.Plant(users));

    /// <summary>Plants a ticket; without further words an open one that nobody works.</summary>
    /// <param name="describe">Describes the ticket.</param>
    /// <exception cref="ArgumentException">Another ticket has the number.</exception>
    public ZendeskServerBuilder Ticket(Action<ZendeskTicketBuilder>? describe = null) => Tickets(1, describe);

    /// <summary>Plants many tickets, each a minute younger than the one before.</summary>
    /// <param name="count">How many.</param>
    /// <param name="describe">Describes each of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="ArgumentException">Another ticket has the number.</exception>
    public ZendeskServerBuilder Tickets(int count, Action<ZendeskTicketBuilder>? describe = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (var index = 0; index < count; index++)
        {
            Account.Tickets.Add(ZendeskTicketBuilder.Create(Account.Tickets.NextId(), describe));
        }

        return this;
    }

    /// <summary>Plants a view; without further words an active one that everybody sees and that shows all tickets.
    /// </summary>
    /// <param name="title">Title.</param>
    /// <param name="describe">Describes the view.</param>
    /// <exception cref="ArgumentException">Another view has the id.</exception>
    public ZendeskServerBuilder View(string title, Action<ZendeskViewBuilder>? describe = null) =>
        With(account => account.Views.Add(ZendeskViewBuilder.Create(account.Views.NextId(), title, describe)));

    /// <summary>Adds a custom role.</summary>
    /// <param name="id">Role id.</param>
    /// <param name="name">Name.</param>
    public ZendeskServerBuilder CustomRole(long id, string name) =>
        With(account => account.CustomRoles.Enqueue(new ZendeskCustomRole(id, name)));

    /// <summary>Adds a group.</summary>
    /// <param name="id">Group id.</param>
    /// <param name="name">Name.</param>
    /// <param name="users">Ids of the agents in it.</param>
    public ZendeskServerBuilder Group(long id, string name, params IEnumerable<long> users) =>
        With(account => account.Groups.Enqueue(new ZendeskGroup(id, name, [.. users])));

    /// <summary>Makes the account one whose plan has no custom roles: asking for them is answered with 403.</summary>
    public ZendeskServerBuilder WithoutCustomRoles() => With(account => account.HasCustomRoles = false);

    /// <summary>
    /// Makes pages of listings and of the export smaller than asked for, so that a few records are enough for several
    /// pages.
    /// </summary>
    /// <param name="size">Records per page, from 1 to 100.</param>
    public ZendeskServerBuilder PageSizeAtMost(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);
        return With(account => account.LargestPage = size);
    }

    /// <summary>
    /// Enforces a limit of the whole account: 429 with <c>Retry-After</c> beyond it. Without this word the headers
    /// speak of 700 and nothing is enforced.
    /// </summary>
    /// <param name="limit">Requests in a minute of the server's clock, from 1.</param>
    public ZendeskServerBuilder RequestsPerMinute(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return With(account => account.RequestsPerMinute = limit);
    }

    /// <summary>Sets the limit of the export of changes, which is 10 without this word.</summary>
    /// <param name="limit">Requests in a minute of the server's clock, from 1; null for no limit.</param>
    public ZendeskServerBuilder ExportRequestsPerMinute(int? limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return With(account => account.ExportRequestsPerMinute = limit);
    }

    /// <summary>Sets the limit of the counts of several views, which is 6 without this word.</summary>
    /// <param name="limit">Requests in five minutes of the server's clock, from 1; null for no limit.</param>
    public ZendeskServerBuilder CountRequestsPerFiveMinutes(int? limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return With(account => account.CountRequestsPerFiveMinutes = limit);
    }

    /// <summary>Sets how the headers about the rate limit are spelled.</summary>
    /// <param name="spelling">The spelling.</param>
    public ZendeskServerBuilder WithRateLimitHeaders(ZendeskRateLimitHeaders spelling) =>
        With(account => account.RateLimitHeaders = spelling);

    /// <summary>Lets something go wrong on a page of the users.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<ZendeskServerBuilder> Page(int number) => PageOf(ListingNames.Users, number);

    /// <summary>Lets something go wrong on a page of tickets, of a view or of all.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<ZendeskServerBuilder> TicketPage(int number) => PageOf(ListingNames.Tickets, number);

    /// <summary>Lets something go wrong on a page of the views.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<ZendeskServerBuilder> ViewPage(int number) => PageOf(ListingNames.Views, number);

    /// <summary>Lets something go wrong on a page of the export of changes.</summary>
    /// <param name="number">Number of the page since the <c>start_time</c>, from 1.</param>
    public FaultPlace<ZendeskServerBuilder> ExportPage(int number) => PageOf(UserExport.Name, number);

    /// <summary>Lets something go wrong on a path, whoever asks.</summary>
    /// <param name="path">Path below <c>/api/v2</c>, without <c>.json</c>, for example <c>users/me</c>.</param>
    public FaultPlace<ZendeskServerBuilder> Path(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var wanted = path.Trim('/');
        return At(asked => ApiPath.Of(asked.Request) == wanted);
    }

    /// <summary>Lets something go wrong on every n-th request, of whatever kind.</summary>
    /// <param name="n">From 1, which is every request.</param>
    public FaultPlace<ZendeskServerBuilder> EveryRequest(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return At(asked => asked.Ordinal % n == 0);
    }

    /// <summary>Answers every n-th request with 429.</summary>
    /// <param name="n">From 1, which is every request.</param>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>; null for none.</param>
    public ZendeskServerBuilder RateLimitEvery(int n, string? retryAfter = "0") =>
        EveryRequest(n).IsRateLimited(retryAfter);

    /// <summary>Answers a page of the users with an error.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>; null for none.</param>
    public ZendeskServerBuilder FailPage(int page, int status, string? retryAfter = null) =>
        Page(page).Fails(status, retryAfter);

    /// <summary>Cuts the connection in the middle of a page of the users.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    public ZendeskServerBuilder TruncatePage(int page) => Page(page).IsCutShort();

    /// <summary>Changes the JSON text of a page of the users before it is sent.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="rewrite">Gives the text to send.</param>
    public ZendeskServerBuilder RewritePage(int page, Func<string, string> rewrite) => Page(page).IsRewritten(rewrite);

    /// <summary>Changes the account once, just before a page of the users is answered for the first time.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    /// <param name="change">The change, for example <c>account => account.Remove(1003)</c>.</param>
    public ZendeskServerBuilder BeforePage(int number, Action<ZendeskChanges> change) =>
        Before(new PageNumber(ListingNames.Users, number), change);

    /// <summary>Changes the account once, just before a page of tickets is answered for the first time.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    /// <param name="change">The change, for example <c>account => account.RemoveTicket(3)</c>.</param>
    public ZendeskServerBuilder BeforeTicketPage(int number, Action<ZendeskChanges> change) =>
        Before(new PageNumber(ListingNames.Tickets, number), change);

    /// <summary>Changes the account once, just before a page of the export is answered for the first time.</summary>
    /// <param name="number">Number of the page, from 1.</param>
    /// <param name="change">The change, for example <c>account => account.Remove(1003)</c>.</param>
    public ZendeskServerBuilder BeforeExportPage(int number, Action<ZendeskChanges> change) =>
        Before(new PageNumber(UserExport.Name, number), change);

    /// <summary>Makes cursors expire after a time; the answer is then 400 <c>InvalidPaginationParameter</c>.</summary>
    /// <param name="lifetime">Since the cursor was handed out last, by the server's clock.</param>
    public ZendeskServerBuilder CursorsExpireAfter(TimeSpan lifetime) =>
        With(account => account.Cursors.Lifetime = lifetime);

    /// <summary>Makes cursors expire after they were used; the answer is then 400 as above.</summary>
    /// <param name="uses">How many times each can be used; 0 for never.</param>
    public ZendeskServerBuilder CursorsExpireAfterUses(int uses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(uses);
        return With(account => account.Cursors.Uses = uses);
    }

    /// <summary>Promises more on the last page of a listing, and then gives an empty one.</summary>
    public ZendeskServerBuilder EndsWithAnEmptyPage() => With(account => account.EndsWithAnEmptyPage = true);

    private FaultPlace<ZendeskServerBuilder> PageOf(string listing, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var page = new PageNumber(listing, number);
        return At(asked => asked.Page == page);
    }

    private FaultPlace<ZendeskServerBuilder> At(Func<AskedRequest, bool> matches) =>
        new(this, Account.Faults, matches);

    private ZendeskServerBuilder Before(PageNumber page, Action<ZendeskChanges> change)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(page.Number, nameof(page));
        ArgumentNullException.ThrowIfNull(change);
        return With(account => account.AddHook(page, () => change(new ZendeskChanges(account))));
    }

    private ZendeskServerBuilder Plant(int count, string role, Action<ZendeskUserBuilder>? describe) =>
        With(account => account.Users.Plant(Enumerable.Range(0, count)
            .Select(_ => ZendeskUserBuilder.Create(account.Users.NextId(), role, describe))
            .ToList()));

    private ZendeskServerBuilder With(Action<ZendeskAccount> change)
    {
        change(Account);
        return this;
    }
}
