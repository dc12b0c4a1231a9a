using System.Globalization;

namespace SupportOps.Channels;

/// <summary>A view of a team and what waits in it.</summary>
/// <param name="View">The view.</param>
/// <param name="Count">The count; null when none was given.</param>
public sealed record ViewWork(TicketView View, TicketViewCount? Count)
{
    /// <summary>How many tickets wait; null when nobody knows, which is not 0.</summary>
    public long? Tickets => Count?.Tickets;

    /// <summary>Whether nothing waits, by a count of just now; a stored 0 may be long out of date.</summary>
    public bool IsEmpty => Count is { Tickets: 0, IsFresh: true };

    /// <summary>What is known about the count, one sentence.</summary>
    public string Explanation => Count switch
    {
        null => "It was not counted.",
        { Tickets: null } => "Zendesk is still counting; ask again.",
        { IsFresh: false } stored => string.Create(
            CultureInfo.InvariantCulture, $"{stored.Tickets} wait, by a stored count."),
        { } fresh => string.Create(CultureInfo.InvariantCulture, $"{fresh.Tickets} wait."),
    };
}
