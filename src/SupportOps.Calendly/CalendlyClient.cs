using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SupportOps.Annotations;
using SupportOps.Calendly.Webhooks;
using SupportOps.Calendly.Wire;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>
/// Reads users, memberships and bookings of Calendly, and looks after webhook subscriptions. Safe for use by several
/// threads.
/// </summary>
/// <remarks>
/// Everything goes to the base address; no address out of an answer is ever called, and a redirect is an error. Source:
/// Calendly API reference, version 2.
/// </remarks>
public sealed class CalendlyClient : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly CalendlyAccount _account;

    /// <summary>Creates a client of <c>https://api.calendly.com</c> with a connection of its own.</summary>
    /// <param name="token">Personal access token or OAuth access token.</param>
    /// <exception cref="ArgumentException">The token cannot be right; the message says why without it.</exception>
    public CalendlyClient([Credential(Variable = "CALENDLY_TOKEN")] Secret token)
        : this(new CalendlyOptions { Token = NotNull(token).Reveal() })
    {
    }

    /// <summary>Creates a client from options, which are read once.</summary>
    /// <param name="options">Address, token and limits.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose; null for a connection of its own. It should not follow
    /// redirects; an answer from another origin is refused.
    /// </param>
    /// <param name="loggers">Is told of retries, waits and what was changed; null for nobody.</param>
    /// <param name="time">The clock of deadlines and waits; the system's when null.</param>
    /// <exception cref="ArgumentException">An option is missing or cannot be used; the message names it.</exception>
    public CalendlyClient(
        CalendlyOptions options,
        HttpClient? httpClient = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
        : this(Connect(Valid(options), httpClient), instance: null, options, loggers, time)
    {
    }

    /// <summary>Creates a client whose invoker already adds the credential.</summary>
    internal CalendlyClient(
        HttpMessageInvoker invoker,
        string? instance,
        CalendlyOptions options,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
    {
        _invoker = invoker;
        _account = new CalendlyAccount(invoker, instance, options, loggers, time ?? TimeProvider.System);
    }

    /// <summary>Gets the user whom the token acts for, with the organization that webhooks belong to.</summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">
    /// The request failed, or the answer names no user or no organization.
    /// </exception>
    public async Task<CalendlyUser> GetCurrentUserAsync(CancellationToken cancellationToken = default)
    {
        var answer = await _account.Api.SendAsync(CurrentUserCall(), cancellationToken).ConfigureAwait(false);
        try
        {
            var user = CalendlyRecords.ToUser(answer.Resource ?? throw new RecordException("has no resource"));
            return user.Organization is not { } organization || FindForeignProblem(organization.Address) is not null
                ? throw CalendlyRecords.Unfit("current_organization")
                : FindForeignProblem(user.Reference.Address) is null ? user : throw CalendlyRecords.Unfit("uri");
        }
        catch (RecordException exception)
        {
            throw _account.Fail(
                $"the user of the token {exception.Message}", "Check that the address leads to Calendly");
        }
    }

    /// <summary>Lists the members of an organization; each comes once.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The reference is of another host; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<OrganizationMembership> ListMembershipsAsync(
        OrganizationReference organization, CancellationToken cancellationToken = default) =>
        List(CalendlyListings.Memberships(_account.Address, Own(organization)), cancellationToken);

    /// <summary>Lists what is booked in a span of time, by its start; each event comes once.</summary>
    /// <param name="query">Whose events, from when to when.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">
    /// The query names nobody, or somebody of another host, or ends before it begins.
    /// </exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<ScheduledEvent> ListScheduledEventsAsync(
        ScheduledEventQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Organization is null && query.User is null)
        {
            throw new ArgumentException("Neither Organization nor User is set. Set at least one.", nameof(query));
        }

        _ = query.Organization is { } organization ? Own(organization) : null;
        _ = query.User is { } user ? Own(user) : null;
        return query.From < query.To
            ? List(CalendlyListings.ScheduledEvents(_account.Address, query), cancellationToken)
            : throw new ArgumentException("From is not before To.", nameof(query));
    }

    /// <summary>Lists those who booked an event, the ones who canceled included; each comes once.</summary>
    /// <param name="scheduledEvent">The event.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<ScheduledEventInvitee> ListInviteesAsync(
        ScheduledEventReference scheduledEvent, CancellationToken cancellationToken = default) =>
        List(CalendlyListings.Invitees(_account.Address, NotNull(scheduledEvent)), cancellationToken);

    /// <summary>Lists the webhook subscriptions of an organization, or those of one of its users.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="user">The user; null for the subscriptions with the scope of the organization.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">The reference is of another host; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    public IAsyncEnumerable<WebhookSubscription> ListSubscriptionsAsync(
        OrganizationReference organization,
        UserReference? user = null,
        CancellationToken cancellationToken = default) =>
        List(
            SubscriptionRecords.Listing(_account.Address, Own(organization), user is null ? null : Own(user)),
            cancellationToken);

    /// <summary>Creates a webhook subscription and proves that Calendly's answer mirrors the request.</summary>
    /// <remarks>
    /// Sent once. Where its answer is lost, the next call finds what the first one made. Source of the proof: GitLab
    /// handbook, Support Operations, Calendly, webhooks.
    /// </remarks>
    /// <param name="request">What to create.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>
    /// The new subscription, or the one with that URL that was there before, with its differences.
    /// </returns>
    /// <exception cref="ArgumentException">The request cannot be right; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">
    /// The request failed, or the answer does not mirror it; the message names the field.
    /// </exception>
    public Task<SubscriptionCreation> CreateSubscriptionAsync(
        SubscriptionRequest request, CancellationToken cancellationToken = default) =>
        new SubscriptionOrders(_account).CreateAsync(NotNull(request), cancellationToken);

    /// <summary>Gets a webhook subscription; null when there is none.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The reference is of another host; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    [BulkAlternative(nameof(ListSubscriptionsAsync))]
    public Task<WebhookSubscription?> GetSubscriptionAsync(
        SubscriptionReference subscription, CancellationToken cancellationToken = default) =>
        new SubscriptionOrders(_account).FindAsync(Own(subscription), cancellationToken);

    /// <summary>Deletes a webhook subscription, for good and at once.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The reference is of another host; nothing was sent.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public Task<SubscriptionDeletion> DeleteSubscriptionAsync(
        SubscriptionReference subscription, CancellationToken cancellationToken = default) =>
        new SubscriptionOrders(_account).DeleteAsync(Own(subscription), cancellationToken);

    /// <summary>Gets a delivery as Calendly would send it, made up, as the bytes of its JSON.</summary>
    /// <remarks>Source: Calendly API reference, Get sample webhook data.</remarks>
    /// <param name="name">What the delivery is about.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="user">The user, for the scope of a user; null for the scope of the organization.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">
    /// The name is the default value, which is none, or a reference is of another host.
    /// </exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public async Task<ReadOnlyMemory<byte>> GetSampleAsync(
        CalendlyEventName name,
        OrganizationReference organization,
        UserReference? user = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name.Name, nameof(name));
        var call = SampleCall(name, Own(organization), user is null ? null : Own(user));
        using var sample = await _account.Api.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return JsonMarshal.GetRawUtf8Value(sample.RootElement).ToArray();
    }

    /// <summary>
    /// Why a reference cannot be asked about here, with the right form; null when it can. References carry Calendly's
    /// host or that of the base address. Organizations, users and subscriptions are checked by every call before it
    /// sends anything.
    /// </summary>
    /// <param name="address">Address of a reference.</param>
    /// <exception cref="UriFormatException">It is no whole address.</exception>
    public string? FindForeignProblem(string address) => _account.Address.FindForeign(address);

    /// <summary>Closes the connection; an HTTP client that the caller passed stays open.</summary>
    public void Dispose() => _invoker.Dispose();

    private IAsyncEnumerable<TItem> List<TWire, TItem>(
        ListingPlan<TWire, TItem> plan, CancellationToken cancellationToken)
        where TWire : class => new PagedListing<TWire, TItem>(_account, plan).ReadAsync(cancellationToken);

    private ApiCall<WireResource<WireUser>> CurrentUserCall() => new()
    {
        Address = _account.Address.Of("users/me"),
        Subject = "the user of the token",
        Shape = CalendlyJson.Default.UserAnswer,
    };

    private ApiCall<JsonDocument> SampleCall(
        CalendlyEventName name, OrganizationReference organization, UserReference? user) => new()
        {
            Address = _account.Address.Of(
                "sample_webhook_data",
                ("event", name.Name),
                ("organization", organization.Address),
                ("scope", (user is null ? SubscriptionScope.Organization : SubscriptionScope.User).Name),
                ("user", user?.Address)),
            Subject = "the sample of a delivery",
            Shape = CalendlyJson.Default.JsonDocument,
        };

    internal static OriginCredential CredentialOf(CalendlyOptions options) => new(
        CalendlyAddress.Parse(options.BaseAddress).Root, new AuthenticationHeaderValue("Bearer", options.Token));

    private static HttpMessageInvoker Connect(CalendlyOptions options, HttpClient? httpClient)
    {
        var bound = CredentialOf(options);
        HttpMessageHandler last = httpClient is null ? VendorHandler.Create() : new HttpClientForwarder(httpClient);
        return new HttpMessageInvoker(new CredentialHandler(() => bound) { InnerHandler = last }, disposeHandler: true);
    }

    private static CalendlyOptions Valid(CalendlyOptions options)
    {
        var problems = CalendlyOptionsValidator.FindProblems(NotNull(options)).ToList();
        return problems.Count == 0
            ? options
            : throw new ArgumentException(string.Join(". ", problems) + ".", nameof(options));
    }

    private T Own<T>(T? reference, [CallerArgumentExpression(nameof(reference))] string? name = null)
        where T : class => FindForeignProblem(NotNull(reference, name).ToString()!) is { } problem
            ? throw new ArgumentException(problem + ".", name)
            : reference!;

    private static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
