namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>A view of the account.</summary>
internal sealed record StoredView
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public bool Active { get; init; } = true;

    public int? Position { get; init; }

    /// <summary>Groups that it is restricted to; empty for none.</summary>
    public IReadOnlyList<long> Groups { get; init; } = [];

    /// <summary>Whose personal view it is; null when it is shared.</summary>
    public long? Owner { get; init; }

    public Func<ZendeskTicket, bool> Shows { get; init; } = static _ => true;

    /// <summary>What counts say; null lets them count.</summary>
    public long? LastCount { get; init; }

    public bool IsCounting { get; init; }

    public bool IsSeenBy(ZendeskUser user) => Owner is null || Owner == user.Id;
}
