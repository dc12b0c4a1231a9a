using System.Globalization;
using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>working_hours</c>: two times of day and the zone they are meant in.</summary>
internal static class WorkingHoursReader
{
    private const int HoursLength = 9;
    private const int MiddleIndex = 4;

    public static WorkingHours? Read(Field field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (Parse(text) is { } hours)
        {
            return hours;
        }

        field.Report(TeamFileRules.WorkingHours, $"{Quote.Of(text)} is not `HHMM-HHMM` with a time zone after it.");
        return new(text);
    }

    private static WorkingHours? Parse(string text)
    {
        if (text.Length <= HoursLength || text[MiddleIndex] != '-' || !char.IsWhiteSpace(text[HoursLength]))
        {
            return null;
        }

        // The day may end at 2400, which is midnight; it cannot begin then.
        var endText = text.AsSpan((MiddleIndex + 1)..HoursLength);
        var start = TimeOf(text.AsSpan(0, MiddleIndex));
        var end = endText is "2400" ? TimeOnly.MinValue : TimeOf(endText);
        var zone = text[HoursLength..].Trim();
        return start is null || end is null || !IsZone(zone) ? null : new(text, start, end, zone);
    }

    private static TimeOnly? TimeOf(ReadOnlySpan<char> digits) =>
        TimeOnly.TryParseExact(digits, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    // Zone names are for people here ("Central time"), so any words count; half-day marks and stand-ins do not.
    private static bool IsZone(string zone) =>
        zone.Any(char.IsLetter)
            ? zone.ToUpperInvariant() is not ("AM" or "PM" or "TBD" or "TBA")
            : IsOffset(zone.AsSpan().Trim("()"));

    private static bool IsOffset(ReadOnlySpan<char> zone) =>
        zone.Length is >= 2 and <= 6 && zone[0] is ('+' or '-') && zone[1..].ContainsAnyInRange('0', '9')
        && zone[1..].Trim("0123456789:").IsEmpty;
}
