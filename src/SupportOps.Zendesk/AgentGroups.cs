using System.Globalization;
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

    public async Task<IReadOnlyList<AgentGroup>> ReadAsync(CancellationToken cancellationToken)
    {
        // The groups come last: one that is made meanwhile is then known, with whoever was in it.
        var memberships = await ReadMembershipsAsync(cancellationToken).ConfigureAwait(false);
        var names = await ReadNamesAsync(cancellationToken).ConfigureAwait(false);
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
        CancellationToken cancellationToken)
    {
        var memberships = new List<(long, ZendeskUserId)>();
        var pages = new CursorPages<WireGroupMembershipPage>(account, _memberships);
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

    private async Task<Dictionary<long, string>> ReadNamesAsync(CancellationToken cancellationToken)
    {
        var names = new Dictionary<long, string>();
        var pages = new CursorPages<WireGroupPage>(account, _groups);
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

    private SupportOpsApiException Lost(long group) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"the listing of groups lacks group {group}, which has agents"),
        "The group may have been deleted meanwhile: run the audit again");

    private SupportOpsApiException BadRecord(string subject, int page, string lacks) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"page {page} of the {subject} has a record without {lacks}"),
        "The listing stops here, since a group would be wrong. Report it to Zendesk");
}
