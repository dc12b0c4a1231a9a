using System.Globalization;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// A real HTTP server on loopback that behaves like one Zendesk account, as far as an access audit and a ticket queue
/// ask it.
/// </summary>
/// <remarks>
/// It answers <c>users</c>, <c>users/{id}</c>, <c>users/show_many</c>, <c>users/me</c>, <c>custom_roles</c>,
/// <c>incremental/users/cursor</c>, <c>views</c>, <c>views/{id}</c>, <c>views/{id}/tickets</c>,
/// <c>views/{id}/count</c>, <c>views/count_many</c>, <c>tickets</c> and <c>tickets/{id}</c> below <c>/api/v2</c>, with
/// or without <c>.json</c>. Source: Zendesk Support API, Users, Custom Agent Roles, Incremental Exports, Views, Tickets
/// and Pagination.
/// </remarks>
public sealed class ZendeskServer : IAsyncDisposable
{
    private readonly ZendeskServerBuilder _words;
    private readonly ZendeskAccount _account;
    private readonly ZendeskApi _api;
    private readonly RateLimit _rateLimit;
    private readonly ZendeskChanges _changes;
    private LoopbackHost? _host;
    private long _asked;

    private ZendeskServer(ZendeskServerBuilder words)
    {
        _words = words;
        _account = words.Account;
        _api = new ZendeskApi(_account);
        _rateLimit = new RateLimit(_account);
        _changes = new ZendeskChanges(_account);
    }

    /// <summary>Address of the account, without <c>/api/v2</c>: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url => Host.Url;

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Host.Requests;

    private LoopbackHost Host => _host ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Starts a server.</summary>
    /// <param name="describe">Describes the account.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">Two planted users have the same id.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<ZendeskServer> StartAsync(
        Action<ZendeskServerBuilder>? describe = null, CancellationToken cancellationToken = default)
    {
        var words = new ZendeskServerBuilder();
        describe?.Invoke(words);
        var server = new ZendeskServer(words);
        server._host = await LoopbackHost.StartAsync(
            words.Account.Address, words.Account.Clock, server._api.IsAuthenticated, server.AnswerAsync,
            cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>
    /// Says more about the running account, with the same words: <c>server.Now(z => z.Page(2).FailsOnce(503))</c>. The
    /// clock and the address stay.
    /// </summary>
    /// <param name="describe">Describes what is new.</param>
    public void Now(Action<ZendeskServerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(_words);
    }

    /// <inheritdoc cref="ZendeskChanges.Add"/>
    public ZendeskUser Add(Action<ZendeskUserBuilder>? describe = null) => _changes.Add(describe);

    /// <inheritdoc cref="ZendeskChanges.Remove"/>
    public void Remove(long id) => _changes.Remove(id);

    /// <inheritdoc cref="ZendeskChanges.Change"/>
    public ZendeskUser Change(long id, Action<ZendeskUserBuilder> describe) => _changes.Change(id, describe);

    /// <inheritdoc cref="ZendeskChanges.AddTicket"/>
    public ZendeskTicket AddTicket(Action<ZendeskTicketBuilder>? describe = null) => _changes.AddTicket(describe);

    /// <inheritdoc cref="ZendeskChanges.ChangeTicket"/>
    public ZendeskTicket ChangeTicket(long id, Action<ZendeskTicketBuilder> describe) =>
        _changes.ChangeTicket(id, describe);

    /// <inheritdoc cref="ZendeskChanges.RemoveTicket"/>
    public void RemoveTicket(long id) => _changes.RemoveTicket(id);

    /// <summary>Stops the server and closes its connections.</summary>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private Task AnswerAsync(Exchange exchange)
    {
        var ordinal = Interlocked.Increment(ref _asked);
        var headers = exchange.Context.Response.Headers;
        headers["x-request-id"] = string.Create(CultureInfo.InvariantCulture, $"{ordinal:x16}-LAB");
        if (_rateLimit.Take(headers) is { } refusal)
        {
            return exchange.SendAsync(refusal);
        }

        var request = exchange.Context.Request;
        var answer = _api.Answer(exchange.Context, Url);
        if (answer is { Page: { } page, Cursor: { } cursor })
        {
            _account.AskedCursors[page] = cursor;
        }

        var asked = new AskedRequest(request, ordinal, answer.Page, answer.Cursor);
        return _account.Faults.Find(asked) is { } effect ? effect(exchange, Right) : exchange.SendAsync(Right());

        Answer Right() => answer with { Body = _account.Faults.Edit(asked, answer.Body) };
    }
}
