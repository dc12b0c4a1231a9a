using System.Globalization;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>How many tickets views show.</summary>
/// <remarks>Source: Zendesk Support API, Views, Count Tickets in View and Count Tickets in Views.</remarks>
internal sealed class ViewCounts(ZendeskAccount account)
{
    private const int Most = 20;

    private readonly CountLimits _limits = new(account);

    public Answer One(StoredView view, ZendeskUser asker, Uri root) =>
        _limits.TakeOne(view.Id, asker) ?? Answer.Ok(JsonText.Compose(writer =>
        {
            writer.WriteStartObject("view_count");
            ViewJson.WriteCount(writer, view, Count(view), root);
            writer.WriteEndObject();
        }));

    /// <summary>The counts of those views that the asker sees; the others are left out.</summary>
    public Answer Many(string? ids, ZendeskUser asker, Uri root)
    {
        var asked = (ids ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries);
        return asked.Length > Most
            ? ZendeskErrors.BadRequest("TooManyValues", "Maximum 20 views may be counted per call")
            : _limits.TakeMany() ?? Answer.Ok(JsonText.Compose(writer =>
            {
                writer.WriteStartArray("view_counts");
                var views = asked.Select(id => Find(id, asker)).OfType<StoredView>();
                foreach (var view in views.DistinctBy(view => view.Id))
                {
                    writer.WriteStartObject();
                    ViewJson.WriteCount(writer, view, Count(view), root);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }));
    }

    private StoredView? Find(string text, ZendeskUser asker) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? account.Views.Find(id, asker) : null;

    private int Count(StoredView view) => account.Tickets.List(view.Shows).Length;
}
