using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using SupportOps.Auditing;
using SupportOps.Channels;
using SupportOps.Http;
using SupportOps.Team;
using SupportOps.Zendesk.Tickets;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>
/// Reads agents, custom roles, groups, views and tickets of one Zendesk instance. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Only GET is ever sent, and only to the base address; a redirect is an error. What fails on the way or on the other
/// side is a <see cref="SupportOpsApiException"/>. In a host, options changed to something that cannot work give their
/// own errors at the next call. Source: Zendesk Support API, Users, Custom Agent Roles and Views.
/// </remarks>
public sealed class ZendeskClient : IAgentDirectory, IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly ZendeskAccount _account;

    /// <summary>Creates a client with a connection of its own.</summary>
    /// <param name="baseAddress">
    /// Address of the account; <see cref="ZendeskOptions.BaseAddress"/> says which forms are good.
    /// </param>
    /// <param name="credential">Who asks.</param>
    /// <exception cref="ArgumentException">The address cannot be used; the message says why.</exception>
    public ZendeskClient(Uri baseAddress, ZendeskCredential credential)
        : this(ZendeskAddress.Parse(baseAddress), credential, httpClient: null)
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
        : this(ZendeskAddress.Parse(baseAddress), credential, NotNull(httpClient))
    {
    }

    /// <summary>Creates a client from options, which are read once.</summary>
    /// <param name="options">Address, credential and limits.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose; null for a connection of its own.
    /// </param>
    /// <param name="loggers">Is told of retries and waits; null for nobody.</param>
    /// <param name="time">The clock of deadlines and waits; the system's when null.</param>
    /// <exception cref="ArgumentException">An option is missing or cannot be used; the message names it.</exception>
    public ZendeskClient(
        ZendeskOptions options,
        HttpClient? httpClient = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
        : this(
            Connect(ZendeskAddress.Parse(Valid(options).BaseAddress), ZendeskCredential.Of(options), httpClient),
            instance: null,
            options,
            loggers,
            time)
    {
    }

    /// <summary>Creates a client whose invoker already adds the credential.</summary>
    internal ZendeskClient(
        HttpMessageInvoker invoker,
        string? instance,
        ZendeskOptions options,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
    {
        _invoker = invoker;
        _account = new ZendeskAccount(invoker, instance, options, loggers, time ?? TimeProvider.System);
    }

    private ZendeskClient(ZendeskAddress address, ZendeskCredential? credential, HttpClient? httpClient)
        : this(
            Connect(address, NotNull(credential), httpClient),
            instance: null,
            new ZendeskOptions { BaseAddress = address.Root })
    {
    }

    /// <inheritdoc/>
    public string Endpoint => _account.Address.Agents.AbsoluteUri;

    /// <inheritdoc/>
    public string? EndpointOf(SourceKinds kind) => kind switch
    {
        SourceKinds.Agents => Endpoint,
        SourceKinds.CustomRoles => _account.Address.CustomRoles.AbsoluteUri,
        SourceKinds.AgentGroups => _account.Address.GroupPage(cursor: null).AbsoluteUri,
        _ => null,
    };

    /// <inheritdoc/>
    public string? Host => _account.Address.Host;

    /// <inheritdoc/>
    /// <remarks>
    /// Pages hold at most 100 users in the order of their ids. When Zendesk no longer accepts the cursor of a page, the
    /// listing begins anew, once.
    /// </remarks>
    public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var page in new AgentPages(_account).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    /// <summary>Lists all agents, without pages; each comes once.</summary>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public async IAsyncEnumerable<Agent> ListAgentsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<ZendeskUserId>();
        await foreach (var page in ListAgentPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var agent in page.Agents.Where(agent => seen.Add(agent.Id)))
            {
                yield return agent;
            }
        }
    }

    /// <summary>Reads every user that changed since a time: staff, end users and deleted users.</summary>
    /// <remarks>
    /// Zendesk allows ten pages of 1,000 users a minute, which is kept, and shows the export to administrators only. No
    /// limit of time applies to the whole, since each page says where to go on;
    /// <see cref="VendorOptions.CallTimeout"/> and a minute of waiting apply to each page.
    /// Source: Zendesk Support API, Incremental Exports.
    /// </remarks>
    /// <param name="since">The earliest change, to the second.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read. The cursor of the last good page goes on from there.
    /// </exception>
    public IAsyncEnumerable<ExportedUserPage> ExportUsersAsync(
        DateTimeOffset since, CancellationToken cancellationToken = default) =>
        new UserExport(_account).ReadAsync(since, cancellationToken);

    /// <summary>Reads every user that changed after a page of an earlier export.</summary>
    /// <param name="cursor"><see cref="ExportedUserPage.Cursor"/> of that page.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <exception cref="ArgumentException">The cursor is empty, or is none of Zendesk's.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read. The cursor of the last good page goes on from there.
    /// </exception>
    public IAsyncEnumerable<ExportedUserPage> ExportUsersAsync(
        string cursor, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        if (!CursorWalk.IsWellFormed(cursor))
        {
            throw new ArgumentException("The cursor is too long or has unexpected characters.", nameof(cursor));
        }

        return new UserExport(_account).ReadAsync(cursor, cancellationToken);
    }

    /// <summary>Lists the active views that a team shares, without pages; each comes once.</summary>
    /// <remarks>
    /// Views that one person alone sees are left out, also those of the credential's user. A view of groups to which
    /// that user does not belong may be missing, since Zendesk lists what the user sees. Source: Zendesk Support API,
    /// Views, List Views.
    /// </remarks>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<TicketView> ListViewsAsync(CancellationToken cancellationToken = default) =>
        new SharedViews(_account).ReadAsync(cancellationToken);

    /// <summary>Lists the tickets of a view, without pages; each comes once, as it was when first read.</summary>
    /// <remarks>
    /// The order is Zendesk's and means nothing. The subject, the text and the customer of a ticket are not read. A
    /// ticket that changes while the view is read may leave it or enter it unnoticed. Source: Zendesk Support API,
    /// Views, List Tickets From a View.
    /// </remarks>
    /// <param name="view">The view; one that the credential's user sees.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is not positive.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end. An unknown view has the status 404.
    /// </exception>
    public IAsyncEnumerable<SupportTicket> ListTicketsAsync(
        TicketViewId view, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(view.Value, nameof(view));
        return new ViewTickets(_account, view).ReadAsync(cancellationToken);
    }

    /// <summary>Counts the tickets of views, in the order asked for.</summary>
    /// <remarks>
    /// A number is an estimate: Zendesk keeps those of large views for 60 to 90 minutes, and gives none while it
    /// counts anew. Twenty views go into a request, and six requests into five minutes; a refused request waits within
    /// <see cref="VendorOptions.ListingTimeout"/>. Source: Zendesk Support API, Views, Count Tickets in Views.
    /// </remarks>
    /// <param name="views">The views; none sends no request.</param>
    /// <param name="cancellationToken">Stops the requests.</param>
    /// <exception cref="ArgumentOutOfRangeException">An id is not positive.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A request failed, or lacks a view because it does not exist or the credential's user does not see it.
    /// </exception>
    public Task<IReadOnlyList<TicketViewCount>> CountViewsAsync(
        IEnumerable<TicketViewId> views, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(views);
        TicketViewId[] asked = [.. views];
        foreach (var view in asked)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(view.Value, nameof(views));
        }

        return new ViewCounts(_account).ReadAsync(asked, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Custom roles need the Enterprise plan or above; other plans answer 403 or 404, which gives null.
    /// </remarks>
    public async Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default)
    {
        var roles = await FindRolesAsync(cancellationToken).ConfigureAwait(false);
        return roles is null ? null : [.. roles.Select(role => role.Id)];
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Custom roles need the Enterprise plan or above; other plans answer 403 or 404, which gives null.
    /// </remarks>
    public async Task<IReadOnlyList<CustomRole>?> FindRolesAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var answer = await _account.Api.SendAsync(CustomRolesCall(), cancellationToken).ConfigureAwait(false);
            return answer.NextPage is null
                ? [.. (answer.CustomRoles ?? throw NoRoles()).Select(ToRole)]
                : throw PartOfRoles();
        }
        catch (SupportOpsApiException exception) when (IsNotShown(exception))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Two listings of pages of at most 100: who is in which group, and what the groups are called. An account that
    /// does not show them (403 or 404 to the first request of a listing) gives null; a refusal later on is an error.
    /// Source: Zendesk Support API, Groups and Group Memberships.
    /// </remarks>
    public Task<IReadOnlyList<AgentGroup>?> FindGroupsAsync(CancellationToken cancellationToken = default) =>
        new AgentGroups(_account).ReadAsync(cancellationToken);

    /// <summary>Gets the user whom the credential acts for; the way to prove that a credential is good.</summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// The request failed. A credential that Zendesk takes for nobody's has the status 401, although Zendesk answers
    /// 200 to it.
    /// </exception>
    public async Task<ZendeskCurrentUser> GetCurrentUserAsync(CancellationToken cancellationToken = default)
    {
        var answer = await _account.Api.SendAsync(CurrentUserCall(), cancellationToken).ConfigureAwait(false);
        if (answer.User is not { Id: { } id } user)
        {
            throw new SupportOpsApiException(
                _account.Dialect.System,
                "Zendesk does not recognise the credential: it answered as to an anonymous visitor",
                _account.Dialect.FindHint(HttpStatusCode.Unauthorized, new VendorError(Code: null, Text: null))!)
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

    private ApiCall<WireCustomRoles> CustomRolesCall() => new()
    {
        Address = _account.Address.CustomRoles,
        Subject = "the list of custom roles",
        Shape = ZendeskJson.Default.WireCustomRoles,
    };

    private ApiCall<WireCurrentUserAnswer> CurrentUserCall() => new()
    {
        Address = _account.Address.CurrentUser,
        Subject = "the user of the credential",
        Shape = ZendeskJson.Default.WireCurrentUserAnswer,
    };

    private static bool IsNotShown(SupportOpsApiException exception) =>
        exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    private CustomRole ToRole(WireCustomRole? role) => new(new RoleId(role?.Id ?? throw NoRoles()), role.Name);

    private SupportOpsApiException PartOfRoles() => new(
        _account.System,
        "the list of custom roles names a next page, so it is not whole",
        "Report it: the list is documented to come whole");

    private SupportOpsApiException NoRoles() => new(
        _account.Dialect.System,
        "the list of custom roles holds no custom_roles array, or a role without an id",
        "Check that the address leads to Zendesk");

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
