using System.Globalization;
using System.Net;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads the groups and who is in them.</summary>
/// <remarks>Source: Zendesk Support API, Groups and Group Memberships.</remarks>
internal sealed class AgentGroups(ZendeskAccount account)
{
    private readonly CursorListing<WireGroupMembershipPage> _memberships = new()
    {
        Subject = "group memberships",
        Member = "group_memberships",
        Span = "supportops.zendesk.list_group_memberships",
        Shape = ZendeskJson.Default.WireGroupMembershipPage,
        Address = account.Address.GroupMembershipPage,
    };

    private readonly CursorListing<WireGroupPage> _groups = new()
    {
        Subject = "groups",
        Member = "groups",
        Span = "supportops.zendesk.list_groups",
        Shape = ZendeskJson.Default.WireGroupPage,
        Address = account.Address.GroupPage,
    };

    /// <summary>Reads both listings; null when the account refuses one of them from its first page on.</summary>
    public async Task<IReadOnlyList<AgentGroup>?> ReadAsync(CancellationToken cancellationToken)
    {
        // The groups come last: one that is made meanwhile is then known, with whoever was in it.
        var memberships = await FindAsync(_memberships, ReadMembershipsAsync, cancellationToken).ConfigureAwait(false);
        if (memberships is null)
        {
            return null;
        }

        var names = await FindAsync(_groups, ReadNamesAsync, cancellationToken).ConfigureAwait(false);
        return names is null ? null : Join(memberships, names);
    }

    private async Task<TList?> FindAsync<TPage, TList>(
        CursorListing<TPage> listing,
        Func<CursorPages<TPage>, CancellationToken, Task<TList>> read,
        CancellationToken cancellationToken)
        where TPage : class, IWirePage
        where TList : class
    {
        var pages = new CursorPages<TPage>(account, listing);
        try
        {
            return await read(pages, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception) when (IsNotShown(exception))
        {
            return pages.HasBegun ? throw Refused(listing.Subject, exception) : null;
        }
    }

    private IReadOnlyList<AgentGroup> Join(
        List<(long Group, ZendeskUserId Agent)> memberships, Dictionary<long, string> names)
    {
        var lost = memberships.Select(pair => pair.Group).FirstOrDefault(group => !names.ContainsKey(group));
        if (lost != default)
        {
            throw Lost(lost);
        }

        var agents = memberships.ToLookup(pair => pair.Group, pair => pair.Agent);
        return
        [
            .. names.OrderBy(group => group.Key).Select(
                group => new AgentGroup(group.Value, [.. agents[group.Key].Distinct().Order()])),
        ];
    }

    private async Task<List<(long Group, ZendeskUserId Agent)>> ReadMembershipsAsync(
        CursorPages<WireGroupMembershipPage> pages, CancellationToken cancellationToken)
    {
        var memberships = new List<(long, ZendeskUserId)>();
        await foreach (var page in pages.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (page.StartsOver)
            {
                memberships.Clear();
            }

            foreach (var record in page.Page.GroupMemberships!)
            {
                memberships.Add(record is { UserId: > 0 and { } user, GroupId: > 0 and { } group }
                    ? (group, new ZendeskUserId(user))
                    : throw BadRecord(_memberships.Subject, page.Number, "an agent or a group"));
            }
        }

        return memberships;
    }

    private async Task<Dictionary<long, string>> ReadNamesAsync(
        CursorPages<WireGroupPage> pages, CancellationToken cancellationToken)
    {
        var names = new Dictionary<long, string>();
        await foreach (var page in pages.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (page.StartsOver)
            {
                names.Clear();
            }

            foreach (var record in page.Page.Groups!)
            {
                var (id, name) = record is { Id: > 0 and { } group, Name: { } text }
                    ? (group, text)
                    : throw BadRecord(_groups.Subject, page.Number, "an id or a name");
                names[id] = name;
            }
        }

        return names;
    }

    private static bool IsNotShown(SupportOpsApiException exception) =>
        exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    // Without the status: the credential was good for the pages before, so this ends the listing and not the audit.
    private SupportOpsApiException Refused(string subject, SupportOpsApiException cause) => new(
        account.System,
        $"the listing of {subject} is incomplete, as a later page was refused: {cause.Message}",
        "The access may have changed meanwhile: run the audit again",
        cause);

    private SupportOpsApiException Lost(long group) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"the listing of groups lacks group {group}, which has agents"),
        "The group may have been deleted meanwhile: run the audit again");

    private SupportOpsApiException BadRecord(string subject, int page, string lacks) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"page {page} of the {subject} has a record without {lacks}"),
        "The listing stops here, since a group would be wrong. Report it to Zendesk");
}
