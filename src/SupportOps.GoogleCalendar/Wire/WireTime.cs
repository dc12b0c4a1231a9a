namespace SupportOps.GoogleCalendar.Wire;

/// <summary>An instant, or a day where somebody made the entry one for the whole day.</summary>
internal sealed class WireTime
{
    public DateTimeOffset? DateTime { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The instant; the first moment of the day in UTC for a day; null when neither is there.</summary>
    public DateTimeOffset? Instant =>
        DateTime ?? (Date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null);
}
