using System.Globalization;
using System.Net;
using System.Text;
using SupportOps.Auditing;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.VirtualTime;
using SupportOps.Team;

namespace SupportOps.Reliability.Zendesk;

/// <summary>Zendesk in the fault matrix: listing, export, current user, custom roles.</summary>
internal sealed class ZendeskFaultAdapter(ZendeskSource source) : IFaultAdapter
{
    private const int MaxPages = 50;

    private static readonly TimeSpan ListingBudget = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(60);

    // Inside a listing Zendesk's 409 is a lock that passes.
    private static readonly Dictionary<string, FaultRule> ListingRules = new(StringComparer.Ordinal)
    {
        ["409"] = FaultRule.Retried,
    };

    // Which of these an expired cursor gets is documented nowhere; it begins the listing anew.
    private static readonly Dictionary<string, FaultRule> LaterPageRules = new(ListingRules, StringComparer.Ordinal)
    {
        ["400"] = FaultRule.Unspecified,
        ["422"] = FaultRule.Unspecified,
    };

    // Plans below Enterprise have no custom roles and say so by these.
    private static readonly Dictionary<HttpStatusCode, string> NoRoles = new()
    {
        [HttpStatusCode.Forbidden] = "no roles",
        [HttpStatusCode.NotFound] = "no roles",
    };

    public string Name => "Zendesk";

    public Uri Address => ZendeskAccount.Address;

    public IReadOnlyList<string> Secrets => ZendeskAccount.Secrets;

    public IReadOnlyList<AdapterCall> Calls(Random random)
    {
        var pages = ZendeskPages.Make(random);
        var later = pages.CursorOf(random.Next(1, pages.Count));
        return
        [
            Listing(pages, "listing, first page", ListingRules, request => ZendeskPages.FindCursor(request) is null),
            Listing(pages, "listing, later page", LaterPageRules, request => ZendeskPages.FindCursor(request) == later),
            Listing(pages, "user export", ListingRules, request => ZendeskPages.FindCursor(request) == later) with
            {
                RunAsync = Using(ExportAsync),
            },
            CurrentUser(random.NextInt64(1, long.MaxValue)),
            Roles([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.NextInt64(1, long.MaxValue))]),
        ];
    }

    private AdapterCall Listing(
        ZendeskPages pages, string name, IReadOnlyDictionary<string, FaultRule> rules,
        Func<HttpRequestMessage, bool> isHit) => new()
        {
            Name = name,
            Budget = ListingBudget,
            FindBody = pages.FindBody,
            IsHit = isHit,
            RunAsync = Using(ListAsync),
            Answer = pages.Answer,
            Rules = rules,
        };

    private AdapterCall CurrentUser(long id) => new()
    {
        Name = "current user",
        Budget = CallBudget,
        FindBody = request => BodyAt(request, "/api/v2/users/me", UserBody(id)),
        IsHit = _ => true,
        RunAsync = Using(async (client, stop) => (await client.GetCurrentUserIdAsync(stop)).ToString()),
        Answer = id.ToString(CultureInfo.InvariantCulture),
    };

    private AdapterCall Roles(IReadOnlyList<long> ids)
    {
        var roles = string.Join(',', ids.Select(id => Json($$"""{"id":{{id}},"name":"Role"}""")));
        return new AdapterCall
        {
            Name = "custom roles",
            Budget = CallBudget,
            FindBody = request => BodyAt(request, "/api/v2/custom_roles", $$"""{"custom_roles":[{{roles}}]}"""),
            IsHit = _ => true,
            RunAsync = Using(async (client, stop) => await client.FindRoleIdsAsync(stop) is { } found
                ? string.Join(' ', found.Select(role => role.Value))
                : "no roles"),
            Answer = string.Join(' ', ids),
            Values = NoRoles,
        };
    }

    private Func<HttpMessageHandler, VirtualClock, CancellationToken, Task<string>> Using(
        Func<IZendeskSubject, CancellationToken, Task<string>> call) => async (network, clock, stop) =>
    {
        using var client = source(network, clock, MaxPages);
        return await call(client, stop);
    };

    private static async Task<string> ListAsync(IZendeskSubject client, CancellationToken stop)
    {
        var agents = new List<Agent>();
        await foreach (var page in client.ListAgentPagesAsync(stop))
        {
            if (page.StartsOver)
            {
                agents.Clear();
            }

            agents.AddRange(page.Agents);
        }

        return string.Join(' ', agents.Select(agent => agent.Id));
    }

    private static async Task<string> ExportAsync(IZendeskSubject client, CancellationToken stop)
    {
        var users = new List<ZendeskUserId>();
        await foreach (var page in client.ExportUserIdsAsync(stop))
        {
            users.AddRange(page);
        }

        return string.Join(' ', users);
    }

    private static string UserBody(long id) => Json($$$"""{"user":{"id":{{{id}}},"role":"admin"}}""");

    private static string Json(FormattableString text) => FormattableString.Invariant(text);

    private static byte[]? BodyAt(HttpRequestMessage request, string path, string body) =>
        request.RequestUri!.AbsolutePath == path ? Encoding.UTF8.GetBytes(body) : null;
}
