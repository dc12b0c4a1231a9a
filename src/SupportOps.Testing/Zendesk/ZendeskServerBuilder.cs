using System.Globalization;

namespace SupportOps.Testing.Zendesk;

/// <summary>Describes an account: who is in it, who may ask, and what goes wrong.</summary>
public sealed class ZendeskServerBuilder
{
    private readonly List<ZendeskUser> _users = [];
    private readonly List<ZendeskCustomRole> _customRoles = [];
    private readonly Dictionary<int, PageFault> _faults = [];
    private readonly List<string> _tokens = [];
    private long _nextId = 1001;

    internal ZendeskServerBuilder()
    {
    }

    internal int LargestPage { get; private set; } = 100;

    internal bool HasCustomRoles { get; private set; } = true;

    internal IReadOnlyList<ZendeskUser> Planted => _users;

    internal IReadOnlyList<ZendeskCustomRole> Roles => _customRoles;

    internal IReadOnlyDictionary<int, PageFault> Faults => _faults;

    internal IReadOnlyList<string> Authorizations => _tokens;

    /// <summary>Accepts an API token. A server that was given no credential accepts any, but not none.</summary>
    /// <param name="email">The token's user, without <c>/token</c>.</param>
    /// <param name="token">The token.</param>
    public ZendeskServerBuilder WithApiToken(string email, string token)
    {
        _tokens.Add(Authorization.ForApiToken(email, token));
        return this;
    }

    /// <summary>
    /// Accepts an OAuth access token. A server that was given no credential accepts any, but not none.
    /// </summary>
    /// <param name="token">The token.</param>
    public ZendeskServerBuilder WithOAuthToken(string token)
    {
        _tokens.Add(Authorization.ForOAuth(token));
        return this;
    }

    /// <summary>Plants an agent; without further words one with a name, an address and no custom role.</summary>
    /// <param name="describe">Describes the agent.</param>
    public ZendeskServerBuilder Agent(Action<ZendeskUserBuilder>? describe = null) => Plant("agent", describe);

    /// <summary>Plants an end user, who must never show up in an audit.</summary>
    /// <param name="describe">Describes the end user.</param>
    public ZendeskServerBuilder EndUser(Action<ZendeskUserBuilder>? describe = null) => Plant("end-user", describe);

    /// <summary>Plants users as they are.</summary>
    /// <param name="users">The records.</param>
    public ZendeskServerBuilder Users(params IEnumerable<ZendeskUser> users)
    {
        _users.AddRange(users);
        return this;
    }

    /// <summary>Adds a custom role.</summary>
    /// <param name="id">Role id.</param>
    /// <param name="name">Name.</param>
    public ZendeskServerBuilder CustomRole(long id, string name)
    {
        _customRoles.Add(new ZendeskCustomRole(id, name));
        return this;
    }

    /// <summary>Makes the account one whose plan has no custom roles: asking for them is answered with 403.</summary>
    public ZendeskServerBuilder WithoutCustomRoles()
    {
        HasCustomRoles = false;
        return this;
    }

    /// <summary>Makes pages smaller than asked for, so that a few users are enough for several pages.</summary>
    /// <param name="size">Users per page, from 1 to 100.</param>
    public ZendeskServerBuilder PageSizeAtMost(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);
        LargestPage = size;
        return this;
    }

    /// <summary>Answers a page of the users with an error.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="retryAfter">Value of the header <c>Retry-After</c>; null for none.</param>
    public ZendeskServerBuilder FailPage(int page, int status, string? retryAfter = null) =>
        Fault(page, new PageFault { Status = status, RetryAfter = retryAfter });

    /// <summary>Cuts the connection in the middle of a page of the users.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    public ZendeskServerBuilder TruncatePage(int page) => Fault(page, new PageFault { IsTruncated = true });

    /// <summary>Changes the JSON text of a page of the users before it is sent.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="rewrite">Gives the text to send.</param>
    public ZendeskServerBuilder RewritePage(int page, Func<string, string> rewrite)
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        return Fault(page, new PageFault { Rewrite = rewrite });
    }

    private ZendeskServerBuilder Fault(int page, PageFault fault)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(page);
        _faults[page] = fault;
        return this;
    }

    private ZendeskServerBuilder Plant(string role, Action<ZendeskUserBuilder>? describe)
    {
        var id = _nextId++;
        var builder = new ZendeskUserBuilder(new ZendeskUser
        {
            Id = id,
            Role = role,
            Name = string.Create(CultureInfo.InvariantCulture, $"User {id}"),
            Email = string.Create(CultureInfo.InvariantCulture, $"user{id}@example.test"),
        });
        describe?.Invoke(builder);
        _users.Add(builder.Build());
        return this;
    }
}
