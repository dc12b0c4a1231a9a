using System.Globalization;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// Changes the users and tickets of a running account; a change of a user moves <c>updated_at</c>. Safe from any
/// thread.
/// </summary>
public sealed class ZendeskChanges
{
    private readonly ZendeskAccount _account;

    internal ZendeskChanges(ZendeskAccount account) => _account = account;

    /// <summary>Adds a user: an agent unless the words say otherwise.</summary>
    /// <param name="describe">Describes the user.</param>
    /// <returns>The user as it was added, with its id.</returns>
    /// <exception cref="ArgumentException">Somebody has the id already.</exception>
    public ZendeskUser Add(Action<ZendeskUserBuilder>? describe = null) =>
        _account.Users.Add(ZendeskUserBuilder.Create(_account.Users.NextId(), "agent", describe), Now);

    /// <summary>
    /// Removes a user: listings no longer show it, the export has it once more with <c>active</c> false.
    /// </summary>
    /// <param name="id">User id.</param>
    /// <exception cref="ArgumentException">Nobody has the id.</exception>
    public void Remove(long id) => Require(
        id, _account.Users.Change(id, static user => user with { Active = false, IsRemoved = true }, Now));

    /// <summary>Changes a user: <c>Change(1003, a => a.Suspended())</c>.</summary>
    /// <param name="id">User id.</param>
    /// <param name="describe">What changes; the rest stays.</param>
    /// <returns>The changed user.</returns>
    /// <exception cref="ArgumentException">Nobody has the id, or the words change it.</exception>
    public ZendeskUser Change(long id, Action<ZendeskUserBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return Require(id, _account.Users.Change(id, user => ZendeskUserBuilder.Change(user, describe), Now));
    }

    /// <summary>Adds a ticket: an open one unless the words say otherwise.</summary>
    /// <param name="describe">Describes the ticket.</param>
    /// <returns>The ticket as it was added, with its number.</returns>
    /// <exception cref="ArgumentException">Another ticket has the number.</exception>
    public ZendeskTicket AddTicket(Action<ZendeskTicketBuilder>? describe = null) =>
        _account.Tickets.Add(ZendeskTicketBuilder.Create(_account.Tickets.NextId(), describe));

    /// <summary>Changes a ticket: <c>ChangeTicket(3, t => t.Status("solved"))</c>.</summary>
    /// <param name="id">Ticket number.</param>
    /// <param name="describe">What changes; the rest stays, <c>updated_at</c> too.</param>
    /// <returns>The changed ticket.</returns>
    /// <exception cref="ArgumentException">No ticket has the number, or the words change it.</exception>
    public ZendeskTicket ChangeTicket(long id, Action<ZendeskTicketBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return _account.Tickets.Change(id, ticket => ZendeskTicketBuilder.Change(ticket, describe))
            ?? throw NoTicket(id);
    }

    /// <summary>Removes a ticket.</summary>
    /// <param name="id">Ticket number.</param>
    /// <exception cref="ArgumentException">No ticket has the number.</exception>
    public void RemoveTicket(long id)
    {
        if (!_account.Tickets.Remove(id))
        {
            throw NoTicket(id);
        }
    }

    private static ArgumentException NoTicket(long id) =>
        new(string.Create(CultureInfo.InvariantCulture, $"No ticket has the number {id}."), nameof(id));

    private DateTimeOffset Now => _account.Clock.GetUtcNow();

    private static ZendeskUser Require(long id, ZendeskUser? user) => user ?? throw new ArgumentException(
        string.Create(CultureInfo.InvariantCulture, $"No user has the id {id}."), nameof(id));
}
