using System.Globalization;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>The tickets of an account, by number.</summary>
internal sealed class TicketStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, ZendeskTicket> _tickets = [];
    private long _nextId = 1;

    /// <summary>A number that no ticket has.</summary>
    public long NextId()
    {
        lock (_lock)
        {
            while (_tickets.ContainsKey(_nextId))
            {
                _nextId++;
            }

            return _nextId++;
        }
    }

    public ZendeskTicket Add(ZendeskTicket ticket)
    {
        lock (_lock)
        {
            return _tickets.TryAdd(ticket.Id, ticket)
                ? ticket
                : throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Two planted tickets have the id {ticket.Id}."),
                    nameof(ticket));
        }
    }

    /// <summary>Changes a ticket; null when there is none with the number.</summary>
    public ZendeskTicket? Change(long id, Func<ZendeskTicket, ZendeskTicket> change)
    {
        lock (_lock)
        {
            if (!_tickets.TryGetValue(id, out var ticket))
            {
                return null;
            }

            var changed = change(ticket);
            return changed.Id == id
                ? _tickets[id] = changed
                : throw new ArgumentException("The id of a ticket cannot change.", nameof(change));
        }
    }

    public bool Remove(long id)
    {
        lock (_lock)
        {
            return _tickets.Remove(id);
        }
    }

    public ZendeskTicket? Find(long id)
    {
        lock (_lock)
        {
            return _tickets.GetValueOrDefault(id);
        }
    }

    /// <summary>Those that fit, by number.</summary>
    public ZendeskTicket[] List(Func<ZendeskTicket, bool>? fits = null)
    {
        ZendeskTicket[] all;
        lock (_lock)
        {
            all = [.. _tickets.Values];
        }

        return fits is null ? all : [.. all.Where(fits)];
    }
}
