using System.Text.Json.Serialization;
using SupportOps.Time;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>When the team works.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WireCalendar
{
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Null for the whole days from Monday to Friday.</summary>
    public WireWeek? Week { get; init; }

    public IReadOnlyList<WireSpecialDay>? SpecialDays { get; init; }

    public BusinessDayMeaning? BusinessDay { get; init; }

    /// <summary>The calendar that these say.</summary>
    /// <exception cref="ArgumentException">A date occurs twice.</exception>
    public BusinessCalendar ToCalendar() => new()
    {
        Zone = Zone,
        Week = Week?.ToWeek() ?? WorkWeek.WholeDays,
        SpecialDays = [.. (SpecialDays ?? []).Select(day => day.ToDay())],
        BusinessDay = BusinessDay ?? BusinessDayMeaning.EndOfNextDay,
    };
}
