using System.Globalization;
using System.Text.RegularExpressions;
using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>working_hours</c>: two times of day and the zone they are meant in.</summary>
internal static partial class WorkingHoursReader
{
    private const int TimeoutMilliseconds = 1000;

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
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        // The day may end at 2400, which is midnight; it cannot begin then.
        var start = TimeOf(match.Groups["start"].ValueSpan);
        var end = match.Groups["end"].ValueSpan is "2400" ? TimeOnly.MinValue : TimeOf(match.Groups["end"].ValueSpan);
        var zone = match.Groups["zone"].Value.Trim();
        return start is null || end is null || !IsZone(zone) ? null : new(text, start, end, zone);
    }

    private static TimeOnly? TimeOf(ReadOnlySpan<char> digits) =>
        TimeOnly.TryParseExact(digits, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    // Zone names in these files are for people ("Central time"), so any words count; half-day marks and stand-ins do not.
    private static bool IsZone(string zone) =>
        zone.ToUpperInvariant() is not ("AM" or "PM" or "TBD" or "TBA") && (zone.Any(char.IsLetter) || Offset().IsMatch(zone));

    [GeneratedRegex(
        @"\A(?<start>[0-9]{4})-(?<end>[0-9]{4})\s(?<zone>.+)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        TimeoutMilliseconds)]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"\A\(?[-+][0-9]{1,2}(:?[0-9]{2})?\)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Offset();
}
