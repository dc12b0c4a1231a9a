namespace SupportOps.Scheduling;

/// <summary>What stands in a calendar for one call.</summary>
/// <remarks>
/// Equal entries need no write. <see cref="Description"/> may be shown as HTML: <see cref="CalendarEntryFormat"/> takes
/// the markup out of what strangers wrote.
/// </remarks>
public sealed record CalendarEntry
{
    /// <summary>The id, derived from <see cref="SourceUri"/>.</summary>
    public EntryId Id => EntryId.Of(SourceUri);

    /// <summary>Address of the scheduled event; kept in the entry, so that a person can find the booking.</summary>
    public required string SourceUri { get; init; }

    /// <summary>Title, one line.</summary>
    public required string Summary { get; init; }

    /// <summary>Text below the title; lines are separated by line feeds.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Link to the conference, or where to meet; null when not known.</summary>
    public string? Location { get; init; }

    /// <summary>Begin; an instant, written in UTC.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>End; an instant, written in UTC.</summary>
    public required DateTimeOffset End { get; init; }
}
