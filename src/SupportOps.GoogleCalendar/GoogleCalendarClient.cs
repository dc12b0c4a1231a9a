using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using SupportOps.GoogleCalendar.Accounts;
using SupportOps.GoogleCalendar.Entries;
using SupportOps.Http;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar;

/// <summary>
/// One calendar of Google, in which only entries of ours are touched. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Entries are inserted with the id of their call and never with guests, and every call may be repeated. An entry that
/// was removed comes back by <see cref="RestoreAsync"/> alone. Requests go to the base address and the key's token
/// address only; a redirect is an error. Source: Google Calendar API, Events.
/// </remarks>
public sealed class GoogleCalendarClient : ICalendar, IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly GoogleCalendarAccount _account;

    /// <summary>Creates a client with a connection of its own.</summary>
    /// <param name="name">Name by which a classification chooses the calendar; it appears in messages.</param>
    /// <param name="calendarId">Id of the calendar, from its settings under "Integrate calendar".</param>
    /// <param name="key">
    /// Who asks; the calendar must be shared with <see cref="GoogleServiceAccountKey.Email"/>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The name is blank, or the id cannot be right; the message says why.
    /// </exception>
    public GoogleCalendarClient(string name, string calendarId, GoogleServiceAccountKey key)
        : this(Named(name), new GoogleCalendarOptions { CalendarId = calendarId }, NotNull(key), httpClient: null)
    {
    }

    /// <summary>Creates a client from options. A key file is read anew at each request.</summary>
    /// <param name="name">Name by which a classification chooses the calendar; it appears in messages.</param>
    /// <param name="options">Calendar, credential and limits.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose; null for a connection of its own. It should not follow
    /// redirects; an answer from another origin is refused.
    /// </param>
    /// <param name="loggers">Is told of retries, waits and writes; null for nobody.</param>
    /// <param name="time">The clock of deadlines and waits; the system's when null.</param>
    /// <exception cref="ArgumentException">An option is missing or cannot be used; the message names it.</exception>
    public GoogleCalendarClient(
        string name,
        GoogleCalendarOptions options,
        HttpClient? httpClient = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
        : this(Named(name), Valid(options), key: null, httpClient, loggers, time)
    {
    }

    /// <summary>Creates a client whose invoker already adds the credential.</summary>
    internal GoogleCalendarClient(string name, HttpMessageInvoker invoker, GoogleCalendarAccount account)
    {
        Name = name;
        _invoker = invoker;
        _account = account;
    }

    private GoogleCalendarClient(
        string name,
        GoogleCalendarOptions options,
        GoogleServiceAccountKey? key,
        HttpClient? httpClient,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
    {
        Name = name;
        var clock = time ?? TimeProvider.System;
        var system = GoogleCalendarAccount.SystemOf(name);
        var reader = new KeyReader(system, () => options);
        HttpMessageHandler last = httpClient is null ? VendorHandler.Create() : new HttpClientForwarder(httpClient);
        var network = new HttpMessageInvoker(last, disposeHandler: false);
        var account = new ServiceAccount(
            key is null ? reader.Read : () => key,
            current => new TokenExchange(network, system, current.TokenAddress, options.AttemptTimeout, clock),
            clock);
        var logger = GoogleCalendarAccount.LoggerOf(loggers);
        var address = GoogleCalendarAddress.Parse(options.BaseAddress, options.CalendarId);
        _invoker = new HttpMessageInvoker(
            new TokenHandler(account, Origin.Of(address.Root), system, logger) { InnerHandler = last },
            disposeHandler: true);
        var connection = new ApiConnection
        {
            Invoker = _invoker,
            Dialect = new GoogleCalendarDialect(system, () => account.Email),
            Limits = CallLimits.Of(options),
            Pace = new RequestPace(options.RequestsPerMinute, clock),
            Logger = logger,
            Time = clock,
        };
        _account = new GoogleCalendarAccount(connection, address, options);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    /// <remarks>
    /// Where an insert was done and its answer lost, the repeated one meets its own entry:
    /// <see cref="EntryChange.Unchanged"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The address of the call is longer than a calendar can keep.</exception>
    public async Task<EntryChange> AddAsync(CalendarEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ThrowIfTooLong(entry.SourceUri);
        return Tell(await Work(cancellationToken).AddAsync(entry).ConfigureAwait(false), entry.Id);
    }

    /// <inheritdoc/>
    public Task<EntryStanding> FindAsync(EntryId id, CancellationToken cancellationToken = default) =>
        Work(cancellationToken).FindAsync(id);

    /// <inheritdoc/>
    /// <remarks>
    /// Google keeps what a deleted entry said on the calendar that owned it; where it does not, the entry counts as
    /// removed. Source: Google Calendar API, Events, <c>status</c>.
    /// </remarks>
    public async Task<EntryChange> MoveAwayAsync(EntryId id, CancellationToken cancellationToken = default) =>
        Tell(await Work(cancellationToken).MoveAwayAsync(id).ConfigureAwait(false), id);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The address of the call is longer than a calendar can keep.</exception>
    public async Task<EntryChange> RemoveAsync(
        EntryTombstone tombstone, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tombstone);
        ThrowIfTooLong(tombstone.SourceUri);
        return Tell(await Work(cancellationToken).RemoveAsync(tombstone).ConfigureAwait(false), tombstone.Id);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The address of the call is longer than a calendar can keep.</exception>
    public async Task<EntryChange> RestoreAsync(CalendarEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ThrowIfTooLong(entry.SourceUri);
        return Tell(await Work(cancellationToken).RestoreAsync(entry).ConfigureAwait(false), entry.Id);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CalendarEntry> ListAsync(
        DateTimeOffset from,
        DateTimeOffset to,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Google refuses a span without length; nothing overlaps one.
        if (from >= to)
        {
            yield break;
        }

        var listing = new EntryListing(_account, from, to);
        await foreach (var entry in listing.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    /// <summary>Closes the connection; an HTTP client that the caller passed stays open.</summary>
    public void Dispose() => _invoker.Dispose();

    private EntryWork Work(CancellationToken cancellationToken) => new(
        new EntryCalls(_account, new CallBudget(_account.CallTimeout), cancellationToken), _account.System);

    private EntryChange Tell(EntryChange change, EntryId id)
    {
        if (change is EntryChange.StaysRemoved)
        {
            GoogleCalendarLog.StaysRemoved(_account.Logger, _account.System, id);
        }
        else
        {
            GoogleCalendarLog.Changed(_account.Logger, _account.System, id, change);
        }

        return change;
    }

    private static void ThrowIfTooLong(string sourceUri)
    {
        if (sourceUri.Length > EntryProperties.LongestValue)
        {
            throw new ArgumentException(
                $"SourceUri is longer than {EntryProperties.LongestValue} characters.", nameof(sourceUri));
        }
    }

    private static string Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }

    private static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static GoogleCalendarOptions Valid(GoogleCalendarOptions options)
    {
        var problems = GoogleCalendarOptionsValidator.FindProblems(NotNull(options)).ToList();
        return problems.Count == 0
            ? options
            : throw new ArgumentException(string.Join(". ", problems) + ".", nameof(options));
    }
}
