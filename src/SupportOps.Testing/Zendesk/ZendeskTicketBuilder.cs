using System.Globalization;

namespace SupportOps.Testing.Zendesk;

/// <summary>Describes one ticket in words: <c>t.Id(12).Priority("urgent").AssignedTo(1001)</c>.</summary>
public sealed class ZendeskTicketBuilder
{
    private ZendeskTicket _ticket;

    private ZendeskTicketBuilder(ZendeskTicket start) => _ticket = start;

    /// <summary>Sets the number; without it the server gives the next free one.</summary>
    /// <param name="id">Ticket number.</param>
    public ZendeskTicketBuilder Id(long id) => With(ticket => ticket with { Id = id });

    /// <summary>Sets when the ticket came, and that nothing happened since.</summary>
    /// <param name="time">The time; written in whole seconds.</param>
    public ZendeskTicketBuilder Created(DateTimeOffset time) =>
        With(ticket => ticket with { CreatedAt = new(time), UpdatedAt = new(time) });

    /// <summary>Sets when the ticket changed last.</summary>
    /// <param name="time">The time; written in whole seconds.</param>
    public ZendeskTicketBuilder Updated(DateTimeOffset time) => With(ticket => ticket with { UpdatedAt = new(time) });

    /// <summary>Sets the status.</summary>
    /// <param name="status">For example <c>pending</c>, or anything a test wants.</param>
    public ZendeskTicketBuilder Status(string status) => With(ticket => ticket with { Status = status });

    /// <summary>Gives the ticket to a user.</summary>
    /// <param name="userId">User id.</param>
    public ZendeskTicketBuilder AssignedTo(long userId) => With(ticket => ticket with { AssigneeId = userId });

    /// <summary>Gives the ticket to a group.</summary>
    /// <param name="groupId">Group id.</param>
    public ZendeskTicketBuilder InGroup(long groupId) => With(ticket => ticket with { GroupId = groupId });

    /// <summary>Sets the priority.</summary>
    /// <param name="priority">For example <c>urgent</c>, or anything a test wants.</param>
    public ZendeskTicketBuilder Priority(string priority) => With(ticket => ticket with { Priority = priority });

    /// <summary>Sets the address the customer wrote to, which makes the ticket one that came by e-mail.</summary>
    /// <param name="recipient">Address.</param>
    public ZendeskTicketBuilder WrittenTo(string recipient) =>
        With(ticket => ticket with { Recipient = recipient, Via = "email" });

    /// <summary>Sets the tags.</summary>
    /// <param name="tags">The tags.</param>
    public ZendeskTicketBuilder Tagged(params IEnumerable<string> tags) =>
        With(ticket => ticket with { Tags = [.. tags] });

    /// <summary>Sets the subject.</summary>
    /// <param name="subject">Subject.</param>
    public ZendeskTicketBuilder About(string subject) => With(ticket => ticket with { Subject = subject });

    /// <summary>
    /// Changes anything else, such as leaving a member out: <c>With(ticket => ticket with { Via = default })</c>.
    /// </summary>
    /// <param name="change">Gives the changed ticket.</param>
    public ZendeskTicketBuilder With(Func<ZendeskTicket, ZendeskTicket> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _ticket = change(_ticket);
        return this;
    }

    /// <summary>An open ticket that came its number of minutes after the start, and then as described.</summary>
    internal static ZendeskTicket Create(long id, Action<ZendeskTicketBuilder>? describe)
    {
        var came = ZendeskUser.Start.AddMinutes(id);
        return Change(
            new ZendeskTicket
            {
                Id = id,
                CreatedAt = new(came),
                UpdatedAt = new(came),
                Subject = string.Create(CultureInfo.InvariantCulture, $"Question {id}"),
            },
            describe);
    }

    internal static ZendeskTicket Change(ZendeskTicket ticket, Action<ZendeskTicketBuilder>? describe)
    {
        var builder = new ZendeskTicketBuilder(ticket);
        describe?.Invoke(builder);
        return builder._ticket;
    }
}
