using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SupportOps.Channels;

namespace SupportOps.Zendesk;

/// <summary>The root of an account's API, and the addresses of the calls below it.</summary>
internal sealed class ZendeskAddress
{
    private const string ApiPath = "/api/v2";

    private ZendeskAddress(Uri root) => Root = root;

    /// <summary>Ends in <c>/api/v2/</c>.</summary>
    public Uri Root { get; }

    public string Host => Root.IdnHost;

    /// <summary>The listing of agents without its query; what reports call the source.</summary>
    public Uri Agents => new(Root, "users");

    public Uri CurrentUser => new(Root, "users/me");

    public Uri CustomRoles => new(Root, "custom_roles");

    /// <summary>One page of the agents.</summary>
    public Uri AgentPage(string? cursor) =>
        Page("users?role%5B%5D=admin&role%5B%5D=agent&page%5Bsize%5D=100", cursor);

    /// <summary>One page of the groups.</summary>
    public Uri GroupPage(string? cursor) => Page("groups?page%5Bsize%5D=100", cursor);

    /// <summary>One page of who is in which group.</summary>
    public Uri GroupMembershipPage(string? cursor) => Page("group_memberships?page%5Bsize%5D=100", cursor);

    /// <summary>One page of the active views.</summary>
    public Uri ViewPage(string? cursor) => Page("views?active=true&page%5Bsize%5D=100", cursor);

    /// <summary>One page of the tickets of a view.</summary>
    public Uri TicketPage(TicketViewId view, string? cursor) =>
        Page($"views/{view}/tickets?page%5Bsize%5D=100", cursor);

    public Uri ViewCounts(IEnumerable<TicketViewId> views) =>
        new(Root, $"views/count_many?ids={string.Join("%2C", views)}");

    /// <summary>The changes of users since a time; Zendesk counts in whole seconds.</summary>
    public Uri ExportSince(DateTimeOffset since) => new(Root, string.Create(
        CultureInfo.InvariantCulture, $"incremental/users/cursor?start_time={since.ToUnixTimeSeconds()}"));

    public Uri ExportAfter(string cursor) =>
        new(Root, $"incremental/users/cursor?cursor={Uri.EscapeDataString(cursor)}");

    public static ZendeskAddress Parse(Uri? baseAddress)
    {
        var problem = FindProblem(baseAddress);
        return problem is null && TryGetRoot(baseAddress!, out var root)
            ? new ZendeskAddress(root)
            : throw new ArgumentException(problem, nameof(baseAddress));
    }

    /// <summary>Why an address cannot be used, with what to write in its place; null when it can.</summary>
    public static string? FindProblem(Uri? address) => address switch
    {
        null => "BaseAddress is missing. Set it to the address of the account, such as https://acme.zendesk.com",
        { IsAbsoluteUri: false } => "BaseAddress is not absolute. Write it like https://acme.zendesk.com",
        { UserInfo.Length: > 0 } =>
            "BaseAddress holds a user name or password. Remove it; credentials are options of their own",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } =>
            "BaseAddress has a query or a fragment. Write it like https://acme.zendesk.com",
        _ when !IsSafeScheme(address) =>
            $"BaseAddress uses {address.Scheme}. Use https; http is for loopback addresses only, "
            + "because the credential would be readable",
        _ when !TryGetRoot(address, out _) =>
            $"BaseAddress has the path {address.AbsolutePath}. "
            + $"Write it like https://acme.zendesk.com, or end it in {ApiPath}",
        _ => null,
    };

    // The cursor is the only thing of an answer that gets into a request.
    private Uri Page(string query, string? cursor) =>
        new(Root, cursor is null ? query : $"{query}&page%5Bafter%5D={Uri.EscapeDataString(cursor)}");

    private static bool IsSafeScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static bool TryGetRoot(Uri address, [NotNullWhen(true)] out Uri? root)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        root = path switch
        {
            "" => new Uri(address, ApiPath + "/"),
            _ when path.EndsWith(ApiPath, StringComparison.Ordinal) => new Uri(address, path + "/"),
            _ => null,
        };
        return root is not null;
    }
}
