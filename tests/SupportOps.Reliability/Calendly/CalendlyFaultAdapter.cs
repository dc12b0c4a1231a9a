using System.Globalization;
using System.Net;
using System.Text;
using SupportOps.Calendly;
using SupportOps.Calendly.Webhooks;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Calendly;

/// <summary>Calendly in the fault matrix: current user, a listing, and the life of a subscription.</summary>
internal sealed class CalendlyFaultAdapter : IFaultAdapter
{
    private const string Token = "CANARY9c1e4b7a2d5f8036";
    private const string Root = "https://api.calendly.com";
    private const string Hook = "https://hooks.reliability.test/calendly";

    private static readonly TimeSpan ListingBudget = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(60);

    private static readonly OrganizationReference Organization =
        OrganizationReference.Parse($"{Root}/organizations/ORGANIZATION0001");

    private static readonly SubscriptionReference Subscription =
        SubscriptionReference.Parse($"{Root}/webhook_subscriptions/SUBSCRIPTION0001");

    public string Name => "Calendly";

    public Uri Address { get; } = new("https://api.reliability.test");

    public IReadOnlyList<string> Secrets { get; } = [Token];

    public IReadOnlyList<AdapterCall> Calls(Random random)
    {
        var pages = CalendlyPages.Make(random, Organization.Address);
        var later = pages.TokenOf(random.Next(1, pages.Count));
        return
        [
            CurrentUser(random.Next()),
            Listing(pages, "listing, first page", request => CalendlyPages.FindToken(request) is null),
            Listing(pages, "listing, later page", request => CalendlyPages.FindToken(request) == later),
            Find(),
            Delete(),
            Create(),
        ];
    }

    private AdapterCall CurrentUser(int number)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"{Root}/users/USER{number:D12}");
        return new AdapterCall
        {
            Name = "current user",
            Budget = CallBudget,
            FindBody = request => BodyAt(request, "/users/me", $$$"""
                {"resource":{"uri":"{{{address}}}","current_organization":"{{{Organization.Address}}}"}}
                """),
            IsHit = _ => true,
            RunAsync = Using(async (client, stop) => (await client.GetCurrentUserAsync(stop)).Reference.Address),
            Answer = address,
        };
    }

    private AdapterCall Listing(CalendlyPages pages, string name, Func<HttpRequestMessage, bool> isHit) => new()
    {
        Name = name,
        Budget = ListingBudget,
        FindBody = pages.FindBody,
        IsHit = isHit,
        RunAsync = Using(async (client, stop) => string.Join(
            ' ', await client.ListMembershipsAsync(Organization, stop).Select(one => one.Address).ToListAsync(stop))),
        Answer = pages.Answer,
    };

    private AdapterCall Find() => new()
    {
        Name = "subscription",
        Budget = CallBudget,
        FindBody = request => BodyAt(request, SubscriptionPath, $$$"""{"resource":{{{SubscriptionBody}}}}"""),
        IsHit = _ => true,
        RunAsync = Using(async (client, stop) =>
            (await client.GetSubscriptionAsync(Subscription, stop))?.Url.AbsoluteUri ?? "none"),
        Answer = Hook,
        Values = new Dictionary<HttpStatusCode, string> { [HttpStatusCode.NotFound] = "none" },
    };

    private AdapterCall Delete() => new()
    {
        Name = "deletion of a subscription",
        Budget = CallBudget,
        FindBody = request => BodyAt(request, SubscriptionPath, string.Empty),
        StatusOf = _ => HttpStatusCode.NoContent,
        IsHit = _ => true,
        RunAsync = Using(async (client, stop) => (await client.DeleteSubscriptionAsync(Subscription, stop)).ToString()),
        Answer = nameof(SubscriptionDeletion.Deleted),
        Rules = SuccessRules.OfStatusAlone,
        Values = new Dictionary<HttpStatusCode, string>
        {
            [HttpStatusCode.NotFound] = nameof(SubscriptionDeletion.AlreadyGone),
        },
    };

    // A 409 has the existing one looked for, which is there.
    private AdapterCall Create() => new()
    {
        Name = "creation of a subscription",
        Budget = CallBudget,
        FindBody = request => BodyAt(request, "/webhook_subscriptions", request.Method == HttpMethod.Post
            ? $$$"""{"resource":{{{SubscriptionBody}}}}"""
            : $$$"""{"collection":[{{{SubscriptionBody}}}],"pagination":{"next_page":null}}"""),
        StatusOf = request => request.Method == HttpMethod.Post ? HttpStatusCode.Created : HttpStatusCode.OK,
        IsHit = request => request.Method == HttpMethod.Post,
        RunAsync = Using(async (client, stop) => (await client.CreateSubscriptionAsync(
            new SubscriptionRequest { Url = new Uri(Hook), Organization = Organization }, stop))
            .Subscription.Reference.Address),
        Answer = Subscription.Address,
        Rules = SuccessRules.OfSentOnce,
    };

    private static string SubscriptionPath => new Uri(Subscription.Address).AbsolutePath;

    private static string SubscriptionBody => $$"""
        {"uri":"{{Subscription.Address}}","callback_url":"{{Hook}}","state":"active",
        "events":[{{string.Join(',', CalendlyEventName.SupportDefault.Select(name => $"\"{name.Name}\""))}}],
        "scope":"organization","organization":"{{Organization.Address}}"}
        """;

    private Func<HttpMessageHandler, VirtualClock, CancellationToken, Task<string>> Using(
        Func<CalendlyClient, CancellationToken, Task<string>> call) => async (network, clock, stop) =>
    {
        // Its own timeout would run on the system's clock.
        using var http = new HttpClient(network, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new CalendlyClient(
            new CalendlyOptions { BaseAddress = Address, Token = Token }, http, loggers: null, clock);
        return await call(client, stop);
    };

    private static byte[]? BodyAt(HttpRequestMessage request, string path, string body) =>
        request.RequestUri!.AbsolutePath == path ? Encoding.UTF8.GetBytes(body) : null;
}
