using System.Globalization;

namespace SupportOps.Time;

/// <summary>A date on which the week does not decide: a holiday, or a day with hours of its own.</summary>
/// <remarks>The owner of a calendar lists the dates. None is known here, and none is computed.</remarks>
public sealed record SpecialDay
{
    /// <summary>The date in the local time of the calendar.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Name shown to people, for example <c>New Year's Day</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The hours of that date in place of the week's; empty on a holiday.</summary>
    public IReadOnlyList<OpenHours> Hours { get; init; } = [];

    /// <summary>Whether nobody works on that date.</summary>
    public bool IsHoliday => Hours.Count == 0;

    /// <summary>A date on which nobody works.</summary>
    /// <param name="date">The date.</param>
    /// <param name="name">Name shown to people.</param>
    public static SpecialDay Holiday(DateOnly date, string name) => new() { Date = date, Name = name };

    /// <summary>Date and name, for example <c>2026-01-01 New Year's Day</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} {Name}");
}
