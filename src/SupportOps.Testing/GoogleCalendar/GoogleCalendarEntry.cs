namespace SupportOps.Testing.GoogleCalendar;

/// <summary>An entry of a calendar as a test looks at it.</summary>
public sealed record GoogleCalendarEntry
{
    /// <summary>Its id, unique in the calendar for ever.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called; null when it has no title.</summary>
    public string? Summary { get; init; }

    /// <summary>Its text; null when it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Where it takes place; null when nobody said.</summary>
    public string? Location { get; init; }

    /// <summary>When it starts; midnight UTC of the day for an entry of whole days.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it is over; midnight UTC of the day after the last for an entry of whole days.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The properties that only the calendar's copy has.</summary>
    public required IReadOnlyDictionary<string, string> PrivateProperties { get; init; }

    /// <summary>Whether it was removed.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Value for <c>If-Match</c>, with its quotation marks; every change gives a new one.</summary>
    public required string ETag { get; init; }

    /// <summary>The whole resource as JSON.</summary>
    public required string Json { get; init; }
}
