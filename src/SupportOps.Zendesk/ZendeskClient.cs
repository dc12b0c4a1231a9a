using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using SupportOps.Auditing;
using SupportOps.Http;
using SupportOps.Team;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads agents and custom roles of one Zendesk instance. Safe for use by several threads.</summary>
/// <remarks>
/// Only GET is ever sent, and only to the base address; a redirect is an error. Source: Zendesk Support API, Users and
/// Custom Agent Roles.
/// </remarks>
public sealed class ZendeskClient : IAgentDirectory, IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly ZendeskAddress _address;
    private readonly ZendeskDialect _dialect;
    private readonly JsonApi _api;
    private readonly int _maxPages;

    /// <summary>Creates a client with a connection of its own.</summary>
    /// <param name="baseAddress">
    /// Address of the account; <see cref="ZendeskOptions.BaseAddress"/> says which forms are good.
    /// </param>
    /// <param name="credential">Who asks.</param>
    /// <exception cref="ArgumentException">The address cannot be used; the message says why.</exception>
    public ZendeskClient(Uri baseAddress, ZendeskCredential credential)
        : this(ZendeskAddress.Parse(baseAddress), credential, new ZendeskOptions(), httpClient: null)
    {
    }

    /// <summary>
    /// Creates a client that sends through an HTTP client of the caller, for proxies and handlers of one's own.
    /// </summary>
    /// <param name="baseAddress">
    /// Address of the account; <see cref="ZendeskOptions.BaseAddress"/> says which forms are good.
    /// </param>
    /// <param name="credential">Who asks.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose. It should not follow redirects; an answer from another
    /// origin is refused.
    /// </param>
    /// <exception cref="ArgumentException">The address cannot be used; the message says why.</exception>
    public ZendeskClient(Uri baseAddress, ZendeskCredential credential, HttpClient httpClient)
        : this(ZendeskAddress.Parse(baseAddress), credential, new ZendeskOptions(), NotNull(httpClient))
    {
    }

    /// <summary>Creates a client from options, which are read once.</summary>
    /// <param name="options">Address, credential and limits.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose; null for a connection of its own.
    /// </param>
    /// <exception cref="ArgumentException">An option is missing or cannot be used; the message names it.</exception>
    public ZendeskClient(ZendeskOptions options, HttpClient? httpClient = null)
        : this(ZendeskAddress.Parse(Valid(options).BaseAddress), ZendeskCredential.Of(options), options, httpClient)
    {
    }

    /// <summary>Creates a client whose invoker already adds the credential.</summary>
    internal ZendeskClient(HttpMessageInvoker invoker, string? instance, ZendeskOptions options, TimeProvider time)
    {
        _invoker = invoker;
        _address = ZendeskAddress.Parse(options.BaseAddress);
        _dialect = new ZendeskDialect(instance ?? _address.Host);
        _api = new JsonApi(invoker, _dialect, options.AttemptTimeout, time);
        _maxPages = options.MaxPages;
    }

    private ZendeskClient(
        ZendeskAddress address, ZendeskCredential? credential, ZendeskOptions options, HttpClient? httpClient)
        : this(
            Connect(address, NotNull(credential), httpClient),
            instance: null,
            new ZendeskOptions
            {
                BaseAddress = address.Root,
                AttemptTimeout = options.AttemptTimeout,
                MaxPages = options.MaxPages,
            },
            TimeProvider.System)
    {
    }

    /// <inheritdoc/>
    public string Endpoint => _address.Agents.AbsoluteUri;

    /// <inheritdoc/>
    public string? Host => _address.Host;

    /// <inheritdoc/>
    /// <remarks>Pages hold at most 100 users in the order of their ids.</remarks>
    public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var walk = new CursorWalk(_dialect.System, _maxPages);
        WireUserPage page;
        do
        {
            page = await _api.GetAsync(AgentPageCall(walk), cancellationToken).ConfigureAwait(false);
            var users = page.Users ?? throw walk.Fail("has no users array", "Check that BaseAddress leads to Zendesk");
            yield return AgentRecords.ToPage(users, (record, problem) => BadRecord(walk.Page, record, problem));
        }
        while (walk.Advance(page));
    }

    /// <summary>Lists all agents, without pages.</summary>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public async IAsyncEnumerable<Agent> ListAgentsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var page in ListAgentPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var agent in page.Agents)
            {
                yield return agent;
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Custom roles need the Enterprise plan or above; other plans answer 403 or 404, which gives null.
    /// </remarks>
    public async Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var answer = await _api.GetAsync(CustomRolesCall(), cancellationToken).ConfigureAwait(false);
            return [.. (answer.CustomRoles ?? throw NoRoles()).Select(role => new RoleId(role?.Id ?? throw NoRoles()))];
        }
        catch (SupportOpsApiException exception) when (
            exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Gets the user whom the credential acts for; the way to prove that a credential is good.</summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// The request failed. A credential that Zendesk takes for nobody's has the status 401, although Zendesk answers
    /// 200 to it.
    /// </exception>
    public async Task<ZendeskCurrentUser> GetCurrentUserAsync(CancellationToken cancellationToken = default)
    {
        var answer = await _api.GetAsync(CurrentUserCall(), cancellationToken).ConfigureAwait(false);
        if (answer.User is not { Id: { } id } user)
        {
            throw new SupportOpsApiException(
                _dialect.System,
                "Zendesk does not recognise the credential: it answered as to an anonymous visitor",
                _dialect.FindHint(HttpStatusCode.Unauthorized)!)
            {
                Status = HttpStatusCode.Unauthorized,
            };
        }

        return new ZendeskCurrentUser
        {
            Id = new ZendeskUserId(id),
            Name = user.Name,
            Email = user.Email,
            Role = user.Role,
            CustomRole = user.CustomRoleId is { } customRole ? new RoleId(customRole) : null,
        };
    }

    /// <summary>Closes the connection; an HTTP client that the caller passed stays open.</summary>
    public void Dispose() => _invoker.Dispose();

    private ApiCall<WireUserPage> AgentPageCall(CursorWalk walk) => new()
    {
        Address = _address.AgentPage(walk.Cursor),
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {walk.Page} of the agents"),
        Shape = ZendeskJson.Default.WireUserPage,
        MaxBytes = BodyLimits.Page,
    };

    private ApiCall<WireCustomRoles> CustomRolesCall() => new()
    {
        Address = _address.CustomRoles,
        Subject = "the list of custom roles",
        Shape = ZendeskJson.Default.WireCustomRoles,
    };

    private ApiCall<WireCurrentUserAnswer> CurrentUserCall() => new()
    {
        Address = _address.CurrentUser,
        Subject = "the user of the credential",
        Shape = ZendeskJson.Default.WireCurrentUserAnswer,
    };

    private SupportOpsApiException BadRecord(int page, int record, string problem) => new(
        _dialect.System,
        string.Create(CultureInfo.InvariantCulture, $"record {record} of page {page} of the agents {problem}"),
        "Nobody can tell whether that record is an agent, so the listing stops here. Report it to Zendesk");

    private SupportOpsApiException NoRoles() => new(
        _dialect.System,
        "the list of custom roles holds no custom_roles array, or a role without an id",
        "Check that BaseAddress leads to Zendesk");

    private static HttpMessageInvoker Connect(
        ZendeskAddress address, ZendeskCredential credential, HttpClient? httpClient)
    {
        var bound = new OriginCredential(address.Root, credential.ToHeader());
        HttpMessageHandler last = httpClient is null ? VendorHandler.Create() : new HttpClientForwarder(httpClient);
        return new HttpMessageInvoker(new CredentialHandler(() => bound) { InnerHandler = last }, disposeHandler: true);
    }

    private static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static ZendeskOptions Valid(ZendeskOptions options)
    {
        var problems = ZendeskOptionsValidator.FindProblems(NotNull(options)).ToList();
        return problems.Count == 0
            ? options
            : throw new ArgumentException(string.Join(". ", problems) + ".", nameof(options));
    }
}
