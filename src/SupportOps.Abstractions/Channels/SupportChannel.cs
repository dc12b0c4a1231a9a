namespace SupportOps.Channels;

/// <summary>A way in which work reaches the team.</summary>
/// <remarks>Source: handbook, Support Channels; the order of the channels is that of a <see cref="ChannelPolicy"/>.
/// </remarks>
public sealed record SupportChannel
{
    /// <summary>Short name.</summary>
    public required ChannelId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string Title { get; init; }

    /// <summary>Which tickets come by this channel; null when its work stands elsewhere than in tickets.</summary>
    public TicketFilter? Tickets { get; init; }
}
