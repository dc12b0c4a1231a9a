using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Calendly;

/// <summary>
/// A real HTTP server on loopback that behaves like Calendly for one organization: its people, its booked calls, its
/// webhook subscriptions, and the signed deliveries that those get.
/// </summary>
/// <remarks>
/// It answers <c>users/me</c>, <c>users/{uuid}</c>, <c>webhook_subscriptions</c>, <c>sample_webhook_data</c>,
/// <c>organization_memberships</c> and <c>scheduled_events</c> with their invitees. Deliveries go to loopback only; any
/// other callback gets none and is not disabled. Source: Calendly API v2; Calendly, Webhook signatures.
/// </remarks>
public sealed class CalendlyServer : IAsyncDisposable
{
    private readonly CalendlyServerBuilder _words;
    private readonly CalendlyAccount _account;
    private readonly CalendlyApi _api;
    private readonly CalendlyRateLimit _rateLimit;
    private readonly FaultedAnswers _answers;
    private readonly BookingDesk _desk;
    private readonly DeliveryQueue _deliveries;
    private LoopbackHost? _host;

    private CalendlyServer(CalendlyServerBuilder words)
    {
        _words = words;
        _account = words.Account;
        _api = new CalendlyApi(_account);
        _rateLimit = new CalendlyRateLimit(_account);
        _answers = new FaultedAnswers(_account.Faults);
        _desk = new BookingDesk(_account);
        _deliveries = new DeliveryQueue(_account);
    }

    /// <summary>Address of the server: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url => Host.Url;

    /// <summary>URI of the organization. It names the vendor's host, as all resources do.</summary>
#pragma warning disable CA1822, CA1056 // It is what this server serves; resources are named by their text.
    public string OrganizationUri => ResourceUri.Organization;
#pragma warning restore CA1822, CA1056

    /// <summary>The people of the organization.</summary>
    public IReadOnlyList<CalendlyUser> Users => _account.Users;

    /// <summary>The booked calls, canceled ones included, in the order of their booking.</summary>
    public IReadOnlyList<CalendlyBooking> Bookings => _account.Bookings.All;

    /// <summary>The webhook subscriptions, disabled ones included.</summary>
    public IReadOnlyList<CalendlySubscription> Subscriptions => _account.Subscriptions.All;

    /// <summary>Every attempt to deliver, in the order of the answers.</summary>
    public IReadOnlyList<CalendlyDelivery> Deliveries => _deliveries.Log;

    /// <summary>The deliveries that are kept back, in the order of what they tell of.</summary>
    public IReadOnlyList<CalendlyDelivery> HeldDeliveries => _deliveries.Held;

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Host.Requests;

    private LoopbackHost Host => _host ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Starts a server.</summary>
    /// <param name="describe">Describes the organization.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<CalendlyServer> StartAsync(
        Action<CalendlyServerBuilder>? describe = null, CancellationToken cancellationToken = default)
    {
        var words = new CalendlyServerBuilder();
        describe?.Invoke(words);
        var server = new CalendlyServer(words);
        server._host = await LoopbackHost.StartAsync(
            words.Account.Address, words.Account.Clock, server._api.IsAuthenticated, server.AnswerAsync,
            cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>
    /// Says more about the running server, with the same words:
    /// <c>server.Now(c => c.Path("users/me").FailsOnce(503))</c>. The clock and the address stay.
    /// </summary>
    /// <param name="describe">Describes what is new.</param>
    public void Now(Action<CalendlyServerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(_words);
    }

    /// <summary>Subscribes a receiver to events of the organization, as its owner would.</summary>
    /// <param name="callback">Where deliveries go.</param>
    /// <param name="signingKey">The key to sign with; null for deliveries without a signature.</param>
    /// <param name="events">Names of the events; none for the two of invitees.</param>
    /// <exception cref="ArgumentException">The callback is subscribed already.</exception>
    public CalendlySubscription Subscribe(Uri callback, string? signingKey, params IReadOnlyList<string> events)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(events);
        var subscription = new CalendlySubscription
        {
            Uri = _account.Uris.Next(SubscriptionApi.Name),
            Callback = callback,
            SigningKey = signingKey,
            Events = events.Count > 0 ? events : [EventName.Created, EventName.Canceled],
            Organization = OrganizationUri,
            Scope = "organization",
            Creator = _account.Owner.Uri,
            CreatedAt = _account.Now,
            UpdatedAt = _account.Now,
        };
        return _account.Subscriptions.TryAdd(subscription)
            ? subscription
            : throw new ArgumentException($"{callback} is subscribed already.", nameof(callback));
    }

    /// <summary>Books a call and delivers <c>invitee.created</c>, once for each invitee.</summary>
    /// <remarks>All steps return once every delivery was answered, or failed, for the first time.</remarks>
    /// <param name="name">What the call is called; null for no name.</param>
    /// <param name="host">Address of who holds it; a stranger becomes a user of the organization.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="describe">Describes the call.</param>
    /// <param name="cancellationToken">Stops the waiting; what is not delivered yet still waits.</param>
    public Task<CalendlyBooking> BookAsync(
        string? name,
        string host,
        DateTimeOffset start,
        Action<CalendlyBookingBuilder>? describe = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        var words = new CalendlyBookingBuilder();
        describe?.Invoke(words);
        return TellAsync(_desk.Book(name, host, start, words), cancellationToken);
    }

    /// <summary>Cancels a call for one invitee, or for all, and delivers <c>invitee.canceled</c> for each.</summary>
    /// <param name="booking">The call, as it was at any time.</param>
    /// <param name="invitee">URI of the invitee; null for all who are left.</param>
    /// <param name="reason">Why; null for no reason.</param>
    /// <param name="byHost">Whether the host cancels.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The call as it is now.</returns>
    /// <exception cref="ArgumentException">Nobody is left to cancel, or the call is unknown.</exception>
    public Task<CalendlyBooking> CancelAsync(
        CalendlyBooking booking,
        string? invitee = null,
        string? reason = null,
        bool byHost = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return TellAsync(_desk.Cancel(booking, invitee, reason, byHost), cancellationToken);
    }

    /// <summary>Moves a call: a new one is booked, the former one canceled, and both are delivered.</summary>
    /// <param name="booking">The former call, as it was at any time.</param>
    /// <param name="start">When the new call starts.</param>
    /// <param name="order">Which half is delivered first.</param>
    /// <param name="invitee">URI of the invitee who moves; null for all who are left.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The new call.</returns>
    /// <exception cref="ArgumentException">Nobody is left to move, or the call is unknown.</exception>
    public Task<CalendlyBooking> RescheduleAsync(
        CalendlyBooking booking,
        DateTimeOffset start,
        RescheduleOrder order = RescheduleOrder.CanceledFirst,
        string? invitee = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return TellAsync(_desk.Reschedule(booking, invitee, start, order), cancellationToken);
    }

    /// <summary>Notes that an invitee did not come and delivers <c>invitee_no_show.created</c>.</summary>
    /// <param name="booking">The call.</param>
    /// <param name="invitee">URI of the invitee; null for the first.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentException">The call is unknown.</exception>
    public Task<CalendlyBooking> MarkNoShowAsync(
        CalendlyBooking booking, string? invitee = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return TellAsync(_desk.Note(booking, invitee, isNoShow: true), cancellationToken);
    }

    /// <summary>Takes such a note back and delivers <c>invitee_no_show.deleted</c>.</summary>
    /// <param name="booking">The call.</param>
    /// <param name="invitee">URI of the invitee; null for the first.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentException">The call is unknown.</exception>
    public Task<CalendlyBooking> UnmarkNoShowAsync(
        CalendlyBooking booking, string? invitee = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return TellAsync(_desk.Note(booking, invitee, isNoShow: false), cancellationToken);
    }

    /// <summary>Answers a routing form and delivers <c>routing_form_submission.created</c>, without any call.</summary>
    /// <param name="answers">Questions and answers.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task SubmitRoutingFormAsync(
        IEnumerable<KeyValuePair<string, string>> answers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var uri = _account.Uris.Next("routing_form_submissions");
        var payload = RoutingFormJson.Payload(uri, answers, _account.Now);
        return _deliveries.TellAsync([new Happening(EventName.RoutingForm, payload, [])], cancellationToken);
    }

    /// <summary>Sends what is due by the clock, retries above all, and waits for the answers.</summary>
    /// <remarks>The server does the same by itself when something falls due; this lets a test wait for it.</remarks>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task DeliverDueAsync(CancellationToken cancellationToken = default) =>
        _deliveries.DeliverAsync(cancellationToken);

    /// <summary>Lets the held deliveries go.</summary>
    /// <param name="order">
    /// Their numbers from 0 in the order to send them; one that comes twice is sent twice, one that is left out is
    /// lost. Null for all as they are.
    /// </param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no delivery of such a number.</exception>
    public Task ReleaseAsync(IReadOnlyList<int>? order = null, CancellationToken cancellationToken = default) =>
        _deliveries.ReleaseAsync(order, cancellationToken);

    /// <summary>Sends a delivery once more, signed as it is told; no further attempt follows.</summary>
    /// <param name="delivery">What was delivered, or any delivery at all.</param>
    /// <param name="signingKey">The key, for example an old one; null to send the signature as it was.</param>
    /// <param name="signedAt">When it claims to be signed; null for now.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The attempt with its answer.</returns>
    public Task<CalendlyDelivery> RedeliverAsync(
        CalendlyDelivery delivery,
        string? signingKey = null,
        DateTimeOffset? signedAt = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var signature = signingKey is null
            ? delivery.Signature
            : CalendlyDelivery.Sign(delivery.Body, signingKey, signedAt ?? _account.Now);
        return _deliveries.RepeatAsync(delivery with { Signature = signature }, cancellationToken);
    }

    /// <summary>Stops the server and closes its connections; what waits is never delivered.</summary>
    public async ValueTask DisposeAsync()
    {
        await _deliveries.DisposeAsync().ConfigureAwait(false);
        await Host.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<CalendlyBooking> TellAsync(
        (CalendlyBooking Booking, Happening[] Told) step, CancellationToken cancellationToken)
    {
        await _deliveries.TellAsync(step.Told, cancellationToken).ConfigureAwait(false);
        return step.Booking;
    }

    private async Task AnswerAsync(Exchange exchange)
    {
        var context = exchange.Context;
        if (_rateLimit.Take(context) is { } refusal)
        {
            await exchange.SendAsync(refusal).ConfigureAwait(false);
            return;
        }

        var body = await RequestText.ReadAsync(context.Request, exchange.Gone).ConfigureAwait(false);
        await _answers.SendAsync(exchange, () => _api.Answer(context, Url, body)).ConfigureAwait(false);
    }
}
