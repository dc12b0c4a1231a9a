using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>Answers what is asked of tickets and views; end users may ask nothing.</summary>
/// <remarks>Source: Zendesk Support API, Views and Tickets.</remarks>
internal sealed class TicketApi(ZendeskAccount account)
{
    private readonly Listing _views = new(account, ListingNames.Views);
    private readonly Listing _tickets = new(account, ListingNames.Tickets);
    private readonly ViewCounts _counts = new(account);

    /// <summary>The answer; null when the path is none of tickets and views.</summary>
    public Answer? Find(string path, HttpRequest request, Uri root, ZendeskUser asker)
    {
        var parts = path.Split('/');
        if (parts[0] is not ("views" or "tickets"))
        {
            return null;
        }

        return asker.Role.Value == "end-user"
            ? ZendeskErrors.Forbidden("You do not have access to this page")
            : parts switch
            {
                ["views"] => _views.Answer(request, root, () => ViewsOf(request, asker)),
                ["views", "count_many"] => _counts.Many(request.Query["ids"], asker, root),
                ["tickets"] => _tickets.Answer(request, root, () => Listed("tickets", fits: null)),
                ["tickets", var id] => OneTicket(id, root),
                ["views", var id, ..] => OfView(account.Views.Find(Number(id), asker), parts, request, root, asker),
                _ => null,
            };
    }

    private Answer? OfView(StoredView? view, string[] parts, HttpRequest request, Uri root, ZendeskUser asker) =>
        (view, parts) switch
        {
            (null, _) => ZendeskErrors.RecordNotFound(),
            (_, [_, _]) => OneView(view, root),
            (_, [_, var key, "tickets"]) => _tickets.Answer(request, root, () => Listed(key, view.Shows)),
            (_, [_, _, "count"]) => _counts.One(view, asker, root),
            _ => null,
        };

    private static Answer OneView(StoredView view, Uri root) => Answer.Ok(JsonText.Compose(writer =>
    {
        writer.WritePropertyName("view");
        ViewJson.Write(writer, view, root);
    }));

    private Answer OneTicket(string id, Uri root) => account.Tickets.Find(Number(id)) is { } ticket
        ? Answer.Ok(JsonText.Compose(writer =>
        {
            writer.WritePropertyName("ticket");
            TicketJson.Write(writer, ticket, root);
        }))
        : ZendeskErrors.RecordNotFound();

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private ListedRecords<StoredView> ViewsOf(HttpRequest request, ZendeskUser asker)
    {
        bool? active = bool.TryParse(request.Query["active"], out var wanted) ? wanted : null;
        return new($"views {active}", account.Views.List(asker, active), static view => view.Id, ViewJson.WriteAll);
    }

    private ListedRecords<ZendeskTicket> Listed(string key, Func<ZendeskTicket, bool>? fits) =>
        new(key, account.Tickets.List(fits), static ticket => ticket.Id, TicketJson.WriteAll);
}
