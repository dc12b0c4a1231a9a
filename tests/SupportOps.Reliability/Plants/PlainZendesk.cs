using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Reliability.Zendesk;
using SupportOps.Team;

namespace SupportOps.Reliability.Plants;

/// <summary>
/// A second Zendesk client that keeps the rules, as plain as can be. It holds itself; each planted defect changes one
/// of its steps.
/// </summary>
internal class PlainZendesk(PlainFetch fetch, TimeProvider time, int maxPages) : IZendeskSubject
{
    private const int PageBytes = 16 * 1024 * 1024;
    private const int OtherBytes = 1024 * 1024;

    private static readonly Uri Users = new(ZendeskAccount.Address, "/api/v2/users");

    private static readonly Uri Export = new(Users, "/api/v2/incremental/users/cursor");

    public string Endpoint => Users.AbsoluteUri;

    public string? Host => Users.Host;

    public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Nothing is given out before all is there, so a second beginning has nothing to take back.
        var deadline = DeadlineIn(TimeSpan.FromMinutes(15));
        var pages = await ReadAllAsync(deadline, mayBeginAnew: true, cancellationToken)
            ?? await ReadAllAsync(deadline, mayBeginAnew: false, cancellationToken);
        foreach (var page in pages!)
        {
            yield return page;
        }
    }

    public async Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var answer = await GetAsync("/api/v2/custom_roles", cancellationToken);
            return answer.TryGetProperty("custom_roles", out var roles)
                ? [.. roles.EnumerateArray().Select(role => new RoleId(role.GetProperty("id").GetInt64()))]
                : throw Refuse("there are no custom roles in it");
        }
        catch (SupportOpsApiException exception) when (
            exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async Task<ZendeskUserId> GetCurrentUserIdAsync(CancellationToken cancellationToken)
    {
        var answer = await GetAsync("/api/v2/users/me", cancellationToken);
        return answer.TryGetProperty("user", out var user)
            ? new ZendeskUserId(user.GetProperty("id").GetInt64())
            : throw Refuse("there is no user in it");
    }

    public async IAsyncEnumerable<IReadOnlyList<ZendeskUserId>> ExportUserIdsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var deadline = DeadlineIn(TimeSpan.FromMinutes(15));
        for (var query = "?start_time=0"; query is not null;)
        {
            var page = await fetch.GetAsync(new Uri(Export, query), PageBytes, deadline, cancellationToken);
            yield return PlainUsers.ReadIds(page, Refuse);
            query = PlainUsers.FindCursor(page, Refuse) is { } cursor
                ? "?cursor=" + Uri.EscapeDataString(cursor)
                : null;
        }
    }

    public virtual void Dispose()
    {
        fetch.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Where the next page is; null when this one was the last.</summary>
    protected virtual Uri? FindNext(JsonElement page, ISet<string> cursors)
    {
        if (!page.TryGetProperty("meta", out var meta) || !meta.TryGetProperty("has_more", out var more)
            || more.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw Refuse("has_more is missing");
        }

        return more.GetBoolean() ? AddressOf(Accept(meta, cursors)) : null;
    }

    /// <summary>Whether a page is kept.</summary>
    protected virtual bool IsKept(Uri? next) => true;

    /// <summary>Whether the listing ends in an error when a page fails.</summary>
    protected virtual bool IsFatal(SupportOpsApiException error) => true;

    /// <summary>How many pages are read at most.</summary>
    protected virtual int MaxPages => maxPages;

    protected SupportOpsApiException Refuse(string what) => fetch.Fail(
        new PlainFailure(what, IsTransport: false) { Status = HttpStatusCode.OK }, "Report it");

    protected static Uri AddressOf(string? cursor) => cursor is null
        ? new Uri(Users, "?role[]=admin&role[]=agent&page[size]=100")
        : new Uri(Users, $"?role[]=admin&role[]=agent&page[size]=100&page[after]={Uri.EscapeDataString(cursor)}");

    private async Task<List<AgentPage>?> ReadAllAsync(
        long deadline, bool mayBeginAnew, CancellationToken stop)
    {
        var pages = new List<AgentPage>();
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        Uri? next = AddressOf(cursor: null);
        try
        {
            while (next is not null)
            {
                RefuseTooMany(pages);
                var page = await fetch.GetAsync(next, PageBytes, deadline, stop);
                next = FindNext(page, cursors);
                pages.AddRange(IsKept(next) ? [PlainUsers.Read(page, Refuse)] : []);
            }
        }
        catch (SupportOpsApiException error) when (mayBeginAnew && IsExpiry(error) && pages.Count > 0)
        {
            return null;
        }
        catch (SupportOpsApiException error) when (!IsFatal(error))
        {
            return pages;
        }

        return pages;
    }

    private static bool IsExpiry(SupportOpsApiException error) =>
        error.Status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity;

    private void RefuseTooMany(List<AgentPage> pages)
    {
        if (pages.Count >= MaxPages || pages.Count(page => page.Records == 0) > 1)
        {
            throw Refuse("the listing does not end");
        }
    }

    private string Accept(JsonElement meta, ISet<string> cursors)
    {
        var cursor = meta.TryGetProperty("after_cursor", out var after) && after.ValueKind is JsonValueKind.String
            ? after.GetString()!
            : "";
        var isGood = cursor.Length is > 0 and <= 2048 && cursor.All(IsCursorSign);
        return isGood && cursors.Add(cursor) ? cursor : throw Refuse("the cursor leads nowhere new");
    }

    private static bool IsCursorSign(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || "+/=-_.:~".Contains(sign, StringComparison.Ordinal);

    private Task<JsonElement> GetAsync(string path, CancellationToken stop) => fetch.GetAsync(
        new Uri(Users, path), OtherBytes, DeadlineIn(TimeSpan.FromSeconds(60)), stop);

    private long DeadlineIn(TimeSpan budget) =>
        time.GetTimestamp() + (long)(budget.TotalSeconds * time.TimestampFrequency);
}
