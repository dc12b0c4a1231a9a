using System.Globalization;
using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks;

/// <summary>Durations as runbooks write them: <c>10m</c>, <c>2h</c>, <c>1h15m</c>, and no other form.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook - Tasks", its examples.</remarks>
public static class RunbookDuration
{
    private const int MaxDigits = 6;

    /// <summary>Reads a duration of hours, of minutes, or of hours and minutes.</summary>
    /// <param name="text">The text; null and the empty text are no duration.</param>
    /// <param name="duration">The duration when the result is true.</param>
    public static bool TryParse(string? text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        var rest = Plain.Of(text ?? string.Empty).AsSpan();
        var hasHours = TryTake(ref rest, 'h', out var hours);
        var hasMinutes = TryTake(ref rest, 'm', out var minutes);
        if (rest.Length > 0 || !(hasHours || hasMinutes))
        {
            return false;
        }

        duration = TimeSpan.FromMinutes((hours * 60L) + minutes);
        return true;
    }

    /// <summary>The form that is read: whole minutes, rounded down; <c>0m</c> for less than one.</summary>
    /// <param name="duration">The duration; the sign of a negative one stands in front.</param>
    public static string Format(TimeSpan duration)
    {
        var total = (long)Math.Abs(duration.TotalMinutes);
        var sign = duration < TimeSpan.Zero && total > 0 ? "-" : string.Empty;
        var (hours, minutes) = (total / 60, total % 60);
        var hoursText = hours > 0 ? hours.ToString(CultureInfo.InvariantCulture) + "h" : string.Empty;
        return minutes == 0 && hours > 0
            ? sign + hoursText
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{hoursText}{minutes}m");
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, char unit, out int count)
    {
        count = 0;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MaxDigits || rest[digits] != unit)
        {
            return false;
        }

        count = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[(digits + 1)..];
        return true;
    }
}
