using SupportOps.Runbooks.Scheduling;

namespace SupportOps.Runbooks;

/// <summary>What <c>Schedule at</c> says, for example <c>2026-10-10 - 23:30 Europe/Berlin</c>.</summary>
/// <remarks>
/// Source: handbook, Custom support assisted customer requests, "Schedule at", which asks for a time zone. Its own
/// example, <c>PST</c> on a day in October, is standard time on a day of daylight time: two moments.
/// </remarks>
public sealed record RunbookSchedule
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The time zone at the end of the text, as written; null when the text does not end in one.</summary>
    public string? Zone { get; init; }

    /// <summary>Day and time on the clocks of the zone; null when they are not understood.</summary>
    public DateTime? LocalTime { get; init; }

    /// <summary>
    /// Every moment that can be meant; none when the time is not understood or the zone is unknown, several when the
    /// zone's name is ambiguous, or the clocks of the zone show the time twice or skip it.
    /// </summary>
    public IReadOnlyList<ScheduleReading> Readings { get; init; } = [];

    /// <summary>The moment; null unless there is exactly one.</summary>
    public DateTimeOffset? Moment => Readings.Count == 1 ? Readings[0].Moment : null;

    /// <summary>Whether what was taken for an offset may as well be the end of a range of hours.</summary>
    internal bool IsRange { get; init; }

    /// <summary>Reads the text. No text makes it throw.</summary>
    /// <param name="text">The value of the header row.</param>
    /// <remarks>Rules of daylight time come from the time zones of the platform.</remarks>
    public static RunbookSchedule Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var zone = ZoneText.Find(text);
        var local = LocalTimeText.Parse(text);
        var isRange = zone is not null && OffsetText.IsRange(text, zone);
        return new()
        {
            IsRange = isRange,
            Text = text,
            Zone = zone,
            LocalTime = local,
            Readings = zone is not null && !isRange && local is { } time ? ZoneMeanings.At(zone, time) : [],
        };
    }
}
