using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Describes a server: its projects and people, who may ask, and what goes wrong.</summary>
public sealed class GitLabServerBuilder
{
    private readonly List<Action> _planting = [];
    private bool _isRunning;

    internal GitLabServerBuilder()
    {
    }

    internal GitLabInstance Instance { get; } = new();

    /// <summary>Adds a private project, and the groups it is in; for a known one it says more.</summary>
    /// <param name="path">Path with its groups, for example <c>support/tracker</c>.</param>
    /// <param name="describe">Describes the project.</param>
    /// <exception cref="ArgumentException">The path names no group.</exception>
    public GitLabServerBuilder Project(string path, Action<GitLabProjectBuilder>? describe = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.LastIndexOf('/') is <= 0)
        {
            throw new ArgumentException("A project lies in a group: group/name.", nameof(path));
        }

        return Plant(instance => Tell(describe, new GitLabProjectBuilder(instance, instance.Project(path))));
    }

    /// <summary>Adds a group, and those it is in; for a known one it says more.</summary>
    /// <param name="path">Path, for example <c>support/all-readiness</c>.</param>
    /// <param name="describe">Describes the group.</param>
    public GitLabServerBuilder Group(string path, Action<GitLabGroupBuilder>? describe = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Plant(instance => Tell(describe, new GitLabGroupBuilder(instance, instance.Group(path))));
    }

    /// <summary>Adds a user without access to anything yet.</summary>
    /// <param name="username">User name.</param>
    /// <param name="name">Name; null for the user name.</param>
    /// <exception cref="ArgumentException">There is one with the user name already.</exception>
    public GitLabServerBuilder User(string username, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        return Plant(instance => instance.AddUser(username, name ?? username));
    }

    /// <summary>
    /// Accepts a token, in <c>PRIVATE-TOKEN</c> or as a bearer. A server that was given none accepts any, but not none,
    /// and lets it act as the administrator.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="username">Whose it is; null for the administrator, <c>root</c>.</param>
    /// <param name="scopes">Its scopes; none for <c>api</c>. <c>read_api</c> reads only.</param>
    public GitLabServerBuilder WithToken(string token, string? username = null, params IReadOnlyList<string> scopes)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        ArgumentNullException.ThrowIfNull(scopes);
        return Plant(instance => instance.Tokens[token] =
            new StoredToken(instance.User(username ?? GitLabInstance.Root), scopes is [] ? ["api"] : scopes));
    }

    /// <summary>Takes a token back: 401 from now on.</summary>
    /// <param name="token">The token.</param>
    public GitLabServerBuilder RevokesToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Plant(instance => instance.Tokens[token] =
            new StoredToken(instance.Administrator, []) { IsRevoked = true });
    }

    /// <summary>Sets the clock, which moves limits, slowness, iterations and all times of records.</summary>
    /// <param name="clock">The clock; without this word the system's.</param>
    public GitLabServerBuilder WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Instance.Clock = clock;
        return this;
    }

    /// <summary>Sets where the server listens; without this word a free port of 127.0.0.1.</summary>
    /// <param name="address">For example <c>http://127.0.0.1:8080</c>; port 0 for a free one.</param>
    /// <exception cref="ArgumentException">The address is not plain HTTP on loopback.</exception>
    public GitLabServerBuilder ListensOn(Uri address)
    {
        Instance.Address = LoopbackAddress.Require(address);
        return this;
    }

    /// <summary>Makes the server one whose plan has no scoped labels: two of a scope both stay.</summary>
    public GitLabServerBuilder WithoutScopedLabels() => Plant(static instance => instance.HasScopedLabels = false);

    /// <summary>
    /// Enforces a limit of all requests together: 429 and <c>Retry later</c> beyond it. Without this word the headers
    /// speak of 2,000 and nothing is enforced.
    /// </summary>
    /// <param name="limit">Requests in a minute of the server's clock, from 1; null for no limit.</param>
    public GitLabServerBuilder RequestsPerMinute(int? limit = 2_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit ?? 1, nameof(limit));
        return Plant(instance => instance.RequestsPerMinute = limit);
    }

    /// <summary>Leaves out all headers about limits, <c>Retry-After</c> included.</summary>
    /// <remarks>Source: gitlab-org/gitlab issue 365728.</remarks>
    public GitLabServerBuilder WithoutRateLimitHeaders() => Plant(static instance => instance.ShowsRateLimit = false);

    /// <summary>Makes pages smaller than asked for, so that a few records are enough for several pages.</summary>
    /// <param name="size">Records per page, from 1.</param>
    public GitLabServerBuilder PageSizeAtMost(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Plant(instance => instance.LargestPage = size);
    }

    /// <summary>
    /// Leaves out <c>X-Total</c>, <c>X-Total-Pages</c> and the link to the last page, as GitLab does beyond 10,000
    /// records.
    /// </summary>
    public GitLabServerBuilder WithoutTotals() => Plant(static instance => instance.ShowsTotals = false);

    /// <summary>Lets something go wrong on a path, whoever asks and by whatever method.</summary>
    /// <param name="path">Path below <c>/api/v4</c>, unescaped: <c>projects/group/name/issues</c>.</param>
    public FaultPlace<GitLabServerBuilder> Path(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var wanted = path.Trim('/');
        return At(asked => GitLabPath.Of(asked.Request) == wanted);
    }

    /// <summary>Lets something go wrong on requests of a method: on writes by <c>POST</c> or <c>PUT</c>.</summary>
    /// <param name="method">HTTP method.</param>
    public FaultPlace<GitLabServerBuilder> Method(string method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return At(asked => asked.Request.Method.Equals(method, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Lets something go wrong on changes of issues: <c>PUT</c>.</summary>
    public FaultPlace<GitLabServerBuilder> IssueChange => At(static asked =>
        asked.Request.Method == "PUT" && GitLabPath.Parts(asked.Request) is ["projects", _, "issues", _]);

    /// <summary>Lets something go wrong on a page of a listing.</summary>
    /// <param name="listing">
    /// <c>issues</c>, <c>notes</c>, <c>events</c>, <c>labels</c>, <c>members</c>, <c>projects</c>, <c>milestones</c>,
    /// <c>iterations</c>, <c>protected_branches</c>, <c>approval_rules</c> or <c>users</c>.
    /// </param>
    /// <param name="number">Number of the page, from 1.</param>
    public FaultPlace<GitLabServerBuilder> Page(string listing, int number)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var page = new PageNumber(listing, number);
        return At(asked => asked.Page == page);
    }

    /// <summary>Lets something go wrong on every n-th request, of whatever kind.</summary>
    /// <param name="n">From 1, which is every request.</param>
    public FaultPlace<GitLabServerBuilder> EveryRequest(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return At(asked => asked.Ordinal % n == 0);
    }

    /// <summary>Plants what was said so far; what is said from now on is planted at once.</summary>
    internal void Run()
    {
        _isRunning = true;
        lock (Instance.Lock)
        {
            _planting.ForEach(static plant => plant());
        }
    }

    private static void Tell<T>(Action<T>? describe, T words) => describe?.Invoke(words);

    private FaultPlace<GitLabServerBuilder> At(Func<AskedRequest, bool> matches) =>
        new(this, Instance.Faults, matches);

    // Times of records come from the clock, which may be named last.
    private GitLabServerBuilder Plant(Action<GitLabInstance> change)
    {
        if (!_isRunning)
        {
            _planting.Add(() => change(Instance));
            return this;
        }

        lock (Instance.Lock)
        {
            change(Instance);
        }

        return this;
    }
}
