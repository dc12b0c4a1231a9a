using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Channels;
using SupportOps.Zendesk.Wire;

namespace SupportOps.Zendesk.Tickets;

/// <summary>Reads the active views that more than one person sees.</summary>
/// <remarks>Source: Zendesk Support API, Views, List Views, and the table of <c>restriction</c>.</remarks>
internal sealed class SharedViews(ZendeskAccount account)
{
    private readonly CursorListing<WireViewPage> _listing = new()
    {
        Subject = "views",
        Member = "views",
        Span = "supportops.zendesk.list_views",
        Shape = ZendeskJson.Default.WireViewPage,
        Address = account.Address.ViewPage,
    };

    public async IAsyncEnumerable<TicketView> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<TicketViewId>();
        var pages = new CursorPages<WireViewPage>(account, _listing);
        await foreach (var page in pages.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var view in ToViews(page.Page.Views!, page.Number).Where(view => seen.Add(view.Id)))
            {
                yield return view;
            }
        }
    }

    private static bool IsPersonal(WireView view) => view.Restriction is { Type: "User" };

    private List<TicketView> ToViews(WireView?[] records, int page)
    {
        for (var index = 0; index < records.Length; index++)
        {
            if (FindProblem(records[index]) is { } problem)
            {
                throw BadRecord(page, index + 1, problem);
            }
        }

        return [.. records.OfType<WireView>().Where(static view => !IsPersonal(view)).Select(ToView)];
    }

    private static string? FindProblem(WireView? view) => view switch
    {
        null => "is null",
        { Id: null or <= 0 } => "has no id",
        { Title: null } => "has no title",
        _ => null,
    };

    // The listing was asked for active views only, so that is what one without the member is.
    private static TicketView ToView(WireView view) => new()
    {
        Id = new TicketViewId(view.Id!.Value),
        Title = view.Title!,
        IsActive = view.Active ?? true,
        Position = view.Position,
        Groups = GroupsOf(view.Restriction),
    };

    private static long[] GroupsOf(WireRestriction? restriction) => restriction switch
    {
        { Type: "Group", Ids: { Length: > 0 } groups } => groups,
        { Type: "Group", Id: { } group } => [group],
        _ => [],
    };

    private SupportOpsApiException BadRecord(int page, int record, string problem) => new(
        account.System,
        string.Create(CultureInfo.InvariantCulture, $"record {record} of page {page} of the views {problem}"),
        "The listing stops here, since a view would be missing. Report it to Zendesk");
}
