namespace SupportOps.Channels;

/// <summary>
/// Where a ticket stands, in any case; a value that is not known here survives and counts as waiting for us.
/// </summary>
/// <param name="Name">The word as Zendesk sends it, or null for an unknown one.</param>
/// <remarks>Source: Zendesk Support API, Tickets, <c>status</c>.</remarks>
public readonly record struct TicketStatus(string? Name)
{
    /// <summary><c>new</c>: nobody has touched it.</summary>
    public static TicketStatus New { get; } = new("new");

    /// <summary><c>open</c>: the next answer is ours.</summary>
    public static TicketStatus Open { get; } = new("open");

    /// <summary><c>pending</c>: the next answer is the customer's.</summary>
    public static TicketStatus Pending { get; } = new("pending");

    /// <summary><c>hold</c>: somebody else has to act first.</summary>
    public static TicketStatus Hold { get; } = new("hold");

    /// <summary><c>solved</c>: answered to the end; a reply opens it again.</summary>
    public static TicketStatus Solved { get; } = new("solved");

    /// <summary><c>closed</c>: nothing can change it any more.</summary>
    public static TicketStatus Closed { get; } = new("closed");

    /// <summary><c>deleted</c>: kept for a while, shown in no view.</summary>
    public static TicketStatus Deleted { get; } = new("deleted");

    /// <summary>Whether this is one of the statuses above.</summary>
    public bool IsKnown => this == New || this == Open || IsOutOfOurHands;

    /// <summary>
    /// Whether the next answer is ours. True for a status that is not known, so that no ticket is lost by it.
    /// </summary>
    public bool AwaitsUs => !IsOutOfOurHands;

    private bool IsOutOfOurHands =>
        this == Pending || this == Hold || this == Solved || this == Closed || this == Deleted;

    /// <summary>Whether both are the same word; <c>Solved</c> and <c>solved</c> are.</summary>
    /// <param name="other">The other status.</param>
    public bool Equals(TicketStatus other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hash that fits the equality.</summary>
    public override int GetHashCode() => Name?.GetHashCode(StringComparison.OrdinalIgnoreCase) ?? 0;

    /// <summary>The word; <c>unknown</c> when there is none.</summary>
    public override string ToString() => Name ?? "unknown";
}
