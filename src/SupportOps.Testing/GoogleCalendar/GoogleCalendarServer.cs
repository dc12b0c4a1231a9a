using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>
/// A real HTTP server on loopback that behaves like the Google Calendar of one service account, and like the endpoint
/// that gives tokens to it.
/// </summary>
/// <remarks>
/// It answers <c>calendars/{id}</c>, <c>calendars/{id}/events</c>, <c>calendars/{id}/events/{eventId}</c> and
/// <c>users/me/calendarList</c> below <c>/calendar/v3</c>, and <c>/token</c>. An id is never free again once it was
/// used. Source: Google Calendar API v3, Events; Using OAuth 2.0 for server to server applications.
/// </remarks>
public sealed class GoogleCalendarServer : IAsyncDisposable
{
    internal const string TokenPath = "/token";

    private readonly GoogleCalendarServerBuilder _words;
    private readonly CalendarAccount _account;
    private readonly CalendarApi _api;
    private readonly ServiceAccountKey _key;
    private readonly TokenEndpoint _tokens;
    private readonly FaultedAnswers _answers;
    private LoopbackHost? _host;

    private GoogleCalendarServer(GoogleCalendarServerBuilder words)
    {
        _words = words;
        _account = words.Account;
        _api = new CalendarApi(_account);
        _key = new ServiceAccountKey(_account.ServiceAccountEmail);
        _tokens = new TokenEndpoint(_account, _key);
        _answers = new FaultedAnswers(_account.Faults);
    }

    /// <summary>Address of the server, without a path: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url => Host.Url;

    /// <summary>Where the calendars are: <see cref="Url"/> and <c>/calendar/v3/</c>.</summary>
    public Uri CalendarUrl => new(Url, CalendarPath.Root);

    /// <summary>Where service accounts get tokens, and the audience that they must name.</summary>
    public Uri TokenUrl => new(Url, TokenPath);

    /// <summary>The requests so far, in the order of their arrival, those for tokens included.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Host.Requests;

    private LoopbackHost Host => _host ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Starts a server.</summary>
    /// <param name="describe">Describes the calendars.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">Two calendars have the same id.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<GoogleCalendarServer> StartAsync(
        Action<GoogleCalendarServerBuilder>? describe = null, CancellationToken cancellationToken = default)
    {
        var words = new GoogleCalendarServerBuilder();
        describe?.Invoke(words);
        var server = new GoogleCalendarServer(words);
        server._host = await LoopbackHost.StartAsync(
            words.Account.Address, words.Account.Clock, server._api.IsAuthenticated, server.AnswerAsync,
            cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>
    /// Says more about the running server, with the same words: <c>server.Now(g => g.Method("POST").FailsOnce(503))</c>.
    /// The clock, the address and the service account stay.
    /// </summary>
    /// <param name="describe">Describes what is new.</param>
    public void Now(Action<GoogleCalendarServerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(_words);
    }

    /// <summary>A calendar, to look at and to change.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">The server has no such calendar.</exception>
    public ServedCalendar Calendar(string id) => _account.Find(id) is { } calendar
        ? new ServedCalendar(_account, calendar)
        : throw new ArgumentException($"There is no calendar {id}.", nameof(id));

    /// <summary>The key of the service account as the JSON of a key file; its token address is this server's.</summary>
    /// <remarks>The key is made anew by every server, so it opens nothing else.</remarks>
    public string ServiceAccountKeyJson() => _key.FileText(TokenUrl);

    /// <summary>Writes the key file of the service account, readable by its owner alone where that can be said.</summary>
    /// <param name="path">The file; one that exists is overwritten.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteServiceAccountKey(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(ServiceAccountKeyJson());
    }

    /// <summary>Stops the server and closes its connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync().ConfigureAwait(false);
        _key.Dispose();
    }

    private async Task AnswerAsync(Exchange exchange)
    {
        var context = exchange.Context;
        var body = await RequestText.ReadAsync(context.Request, exchange.Gone).ConfigureAwait(false);
        var isForAToken = context.Request.Path == TokenPath && HttpMethods.IsPost(context.Request.Method);
        await _answers.SendAsync(exchange, () => isForAToken
            ? _tokens.Answer(body, TokenUrl)
            : _api.Answer(context, body)).ConfigureAwait(false);
    }
}
