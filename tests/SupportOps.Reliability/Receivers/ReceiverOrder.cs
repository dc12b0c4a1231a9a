namespace SupportOps.Reliability.Receivers;

/// <summary>What a receiver in a process of its own is told in its first line.</summary>
internal sealed record ReceiverOrder
{
    /// <summary>Which one of <see cref="ReceiverKinds"/>.</summary>
    public required string Kind { get; init; }

    public required string SigningKey { get; init; }

    /// <summary>Root of the calendars.</summary>
    public required Uri CalendarUrl { get; init; }

    /// <summary>Key of the service account of each calendar, by the calendar's name.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>A token that the calendars take as well, for whoever does not exchange keys.</summary>
    public required string Token { get; init; }
}
