using System.Buffers;
using System.Globalization;
using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks.Scheduling;

/// <summary>
/// Offsets from UTC: <c>+01:00</c>, <c>-0800</c>, and after <c>UTC</c> also <c>+2</c> and <c>+5:30</c>.
/// </summary>
internal static class OffsetText
{
    private const int MaxHours = 14;
    private const int MinutesInHour = 60;

    private static readonly TimeSpan Farthest = TimeSpan.FromHours(MaxHours);
    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:.");

    /// <summary>The offset at the end of a text, for example <c>+01:00</c> of <c>23:30+01:00</c>.</summary>
    public static string? FindAtEnd(string text)
    {
        var sign = SignBefore(text);
        if (sign < 0)
        {
            return null;
        }

        var before = text[..sign];
        var isAfterUtc = EndsInUtc(before);
        var start = isAfterUtc ? before.TrimEnd().Length - 3 : sign;
        return IsOffset(text[start..], out _) && (isAfterUtc || MayEndBefore(before)) ? text[start..] : null;
    }

    /// <summary>Reads an offset, with or without <c>UTC</c> or <c>GMT</c> before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset when the result is true; it may be one that no place on earth has.</param>
    public static bool IsOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var isAfterUtc = StartsWithUtc(text);
        var rest = isAfterUtc ? text[3..].TrimStart() : text;
        if (rest.Length == 0 || !IsSign(rest[0]))
        {
            return false;
        }

        var digits = isAfterUtc ? rest[1..].TrimStart() : rest[1..];
        if (!TrySplit(digits, isAfterUtc, out var hours, out var minutes)
            || minutes >= MinutesInHour || (hours > MaxHours && !isAfterUtc))
        {
            return false;
        }

        offset = TimeSpan.FromMinutes((rest[0] == '+' ? 1 : -1) * ((hours * MinutesInHour) + minutes));
        return true;
    }

    /// <summary>Whether there can be clocks that are this far from UTC.</summary>
    public static bool IsPossible(TimeSpan offset) => offset.Duration() <= Farthest;

    /// <summary>
    /// Whether the offset is rather the end of a range of hours: <c>10:00-11:00</c>. After a <c>T</c> it is none.
    /// </summary>
    public static bool IsRange(string text, string offset)
    {
        var plain = Plain.Of(text).TrimEnd(')', ']', '.', ' ');
        var before = plain.EndsWith(offset, StringComparison.Ordinal) ? plain[..^offset.Length] : string.Empty;
        var start = before.AsSpan().LastIndexOfAnyExcept(Clock) + 1;
        return offset.StartsWith('-')
            && (start == 0 || before[start - 1] != 'T')
            && IsOffset(offset, out var end)
            && TimeOnly.TryParseExact(
                before.AsSpan(start), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
            && end.Duration() > begin.ToTimeSpan();
    }

    private static bool TrySplit(string digits, bool isShortAllowed, out int hours, out int minutes)
    {
        (hours, minutes) = (0, 0);
        var colon = digits.IndexOf(':', StringComparison.Ordinal);
        var (first, second) = (colon, digits.Length) switch
        {
            (2, 5) => (digits[..2], digits[3..]),
            (-1, 4) => (digits[..2], digits[2..]),
            (1, 4) when isShortAllowed => (digits[..1], digits[2..]),
            (-1, 1 or 2) when isShortAllowed => (digits, "0"),
            _ => (string.Empty, string.Empty),
        };
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out hours)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out minutes);
    }

    private static int SignBefore(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyExcept(Clock);
        while (end >= 0 && end < text.Length - 1 && text[end] == ' ')
        {
            end--;
        }

        return end >= 0 && end < text.Length - 1 && IsSign(text[end]) ? end : -1;
    }

    // What looks like an offset may be the end of a date: 10-03-2026. A time or a blank must come before.
    private static bool MayEndBefore(string before)
    {
        var start = before.AsSpan().LastIndexOfAnyExcept(Clock) + 1;
        var digits = before.AsSpan(start);
        return digits.IsEmpty
            ? before.Length > 0 && before[^1] is ' ' or '(' or '['
            : digits.Contains(':')
                || (start > 0 && before[start - 1] == 'T')
                || LocalTimeText.Parse(before) is not null;
    }

    private static bool EndsInUtc(string before)
    {
        var text = before.TrimEnd();
        return text.EndsWith("UTC", StringComparison.Ordinal) || text.EndsWith("GMT", StringComparison.Ordinal);
    }

    private static bool StartsWithUtc(string text) =>
        text.StartsWith("UTC", StringComparison.Ordinal) || text.StartsWith("GMT", StringComparison.Ordinal);

    private static bool IsSign(char character) => character is '+' or '-' or '−';
}
