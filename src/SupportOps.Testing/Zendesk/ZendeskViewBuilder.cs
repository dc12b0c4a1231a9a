using SupportOps.Testing.Zendesk.Tickets;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// Describes one view in words: <c>v.Id(25).Shows(ticket => ticket.Priority.Value == "urgent")</c>.
/// </summary>
public sealed class ZendeskViewBuilder
{
    private StoredView _view;

    private ZendeskViewBuilder(StoredView start) => _view = start;

    /// <summary>Sets the id; without it the server gives the next free one.</summary>
    /// <param name="id">View id.</param>
    public ZendeskViewBuilder Id(long id) => With(view => view with { Id = id });

    /// <summary>Sets which tickets the view shows; without this word it shows all.</summary>
    /// <param name="shows">Whether it shows a ticket.</param>
    public ZendeskViewBuilder Shows(Func<ZendeskTicket, bool> shows)
    {
        ArgumentNullException.ThrowIfNull(shows);
        return With(view => view with { Shows = shows });
    }

    /// <summary>Makes the view show some tickets by their numbers.</summary>
    /// <param name="ids">Ticket numbers.</param>
    public ZendeskViewBuilder Holds(params IEnumerable<long> ids)
    {
        var held = ids.ToHashSet();
        return Shows(ticket => held.Contains(ticket.Id));
    }

    /// <summary>Sets the place in the list of views.</summary>
    /// <param name="position">From 0.</param>
    public ZendeskViewBuilder Position(int position) => With(view => view with { Position = position });

    /// <summary>Takes the view out of use: it is not among the active ones.</summary>
    public ZendeskViewBuilder Inactive() => With(view => view with { Active = false });

    /// <summary>Restricts the view to groups. The server shows it all the same, as if everybody were in them.</summary>
    /// <param name="groupIds">Group ids.</param>
    public ZendeskViewBuilder ForGroups(params IEnumerable<long> groupIds) =>
        With(view => view with { Groups = [.. groupIds] });

    /// <summary>Makes the view one person's; to others it does not exist.</summary>
    /// <param name="userId">User id. The credential that names nobody planted is user 1.</param>
    public ZendeskViewBuilder PersonalOf(long userId) => With(view => view with { Owner = userId });

    /// <summary>Makes counts say what was counted long ago, with <c>fresh</c> false.</summary>
    /// <param name="count">The old number.</param>
    public ZendeskViewBuilder LastCounted(long count) => With(view => view with { LastCount = count });

    /// <summary>Makes counts say that the server still counts: no number, and <c>fresh</c> false.</summary>
    public ZendeskViewBuilder StillCounting() => With(view => view with { IsCounting = true });

    internal static StoredView Create(long id, string title, Action<ZendeskViewBuilder>? describe)
    {
        var builder = new ZendeskViewBuilder(new StoredView { Id = id, Title = title });
        describe?.Invoke(builder);
        return builder._view;
    }

    private ZendeskViewBuilder With(Func<StoredView, StoredView> change)
    {
        _view = change(_view);
        return this;
    }
}
