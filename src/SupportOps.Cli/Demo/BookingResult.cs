using System.Globalization;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Demo;

/// <summary>How the deliveries of the demo were answered, and what the calendars hold in the end.</summary>
internal sealed class BookingResult
{
    private readonly IReadOnlyList<string> _wanted;

    public BookingResult(
        IReadOnlyList<BookingStep> steps, IEnumerable<ServedCalendar> calendars, IReadOnlyList<string> wanted)
    {
        Steps = steps;
        _wanted = wanted;
        Calendars = [.. calendars.Select(calendar => (calendar.Summary, Lines(calendar)))];
    }

    public IReadOnlyList<BookingStep> Steps { get; }

    /// <summary>Name of each calendar and its entries in the order of their time.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Entries)> Calendars { get; }

    public int ExactSteps => Steps.Count(step => step.IsExact);

    /// <summary>Whether the calendars hold what is booked and nothing else.</summary>
    public bool AreCalendarsExact => Calendars
        .SelectMany(calendar => calendar.Entries.Select(entry => $"{calendar.Name}: {entry}"))
        .SequenceEqual(_wanted, StringComparer.Ordinal);

    public bool IsExact => ExactSteps == Steps.Count && AreCalendarsExact;

    private static IReadOnlyList<string> Lines(ServedCalendar calendar) =>
    [
        .. calendar.Entries.OrderBy(entry => entry.Start).Select(entry => string.Create(
            CultureInfo.InvariantCulture, $"{entry.Start?.UtcDateTime:yyyy-MM-dd HH:mm}  {entry.Summary}")),
    ];
}
