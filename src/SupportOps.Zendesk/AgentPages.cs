using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Auditing;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk;

/// <summary>Reads the listing of agents.</summary>
internal sealed class AgentPages(ZendeskAccount account)
{
    private readonly CursorListing<WireUserPage> _listing = new()
    {
        Subject = "agents",
        Member = "users",
        Span = "supportops.zendesk.list_agents",
        Shape = ZendeskJson.Default.WireUserPage,
        Address = account.Address.AgentPage,
    };

    public async IAsyncEnumerable<AgentPage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = new CursorPages<WireUserPage>(account, _listing);
        await foreach (var page in pages.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return ToPage(page.Page.Users!, page.Number) with { StartsOver = page.StartsOver };
        }
    }

    private AgentPage ToPage(WireUser?[] users, int page)
    {
        TellOfUnknownRoles(users, page);
        return AgentRecords.ToPage(users, (record, problem) => BadRecord(page, record, problem));
    }

    // A word that Zendesk adds does no harm, but whoever has it is judged by nobody.
    private void TellOfUnknownRoles(WireUser?[] users, int page)
    {
        var unknown = users.Count(static user => user?.Role is WireRole.Other);
        if (unknown > 0)
        {
            ZendeskLog.UnknownRoles(account.Logger, account.System, unknown, page);
        }
    }

    private SupportOpsApiException BadRecord(int page, int record, string problem) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"record {record} of page {page} of the agents {problem}"),
        "Nobody can tell whether that record is an agent, so the listing stops here. Report it to Zendesk");
}
