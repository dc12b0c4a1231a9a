using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SupportOps.Time;

/// <summary>Finds a time zone by its IANA name, such as <c>America/New_York</c>, or by an offset.</summary>
/// <remarks>
/// An abbreviation is refused even where the tables hold one: <c>EST</c> there never has summer time, which is not what
/// people mean by it, and <c>IST</c> means three places. Source: IANA Time Zone Database, Theory and pragmatics.
/// </remarks>
public static class ZoneName
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PST"] = "America/Los_Angeles or -08:00",
        ["PDT"] = "America/Los_Angeles or -07:00",
        ["PT"] = "America/Los_Angeles",
        ["MST"] = "America/Denver, America/Phoenix or -07:00",
        ["CST"] = "America/Chicago, Asia/Shanghai or -06:00",
        ["EST"] = "America/New_York or -05:00",
        ["EDT"] = "America/New_York or -04:00",
        ["ET"] = "America/New_York",
        ["BST"] = "Europe/London or +01:00",
        ["CET"] = "Europe/Berlin or +01:00",
        ["CEST"] = "Europe/Berlin or +02:00",
        ["IST"] = "Asia/Kolkata, Asia/Jerusalem or Europe/Dublin",
        ["GMT"] = "UTC or Europe/London",
    };

    /// <summary>Finds a zone.</summary>
    /// <param name="text">An IANA name, <c>UTC</c>, or an offset such as <c>+05:30</c>.</param>
    /// <param name="zone">The zone when the result is true.</param>
    /// <param name="problem">What is wrong and what to write, when the result is false.</param>
    public static bool TryFind(
        string? text, [NotNullWhen(true)] out TimeZoneInfo? zone, [NotNullWhen(false)] out string? problem)
    {
        zone = text is "UTC" or "Z" ? TimeZoneInfo.Utc : OffsetZone(text) ?? NamedZone(text);
        problem = zone is null ? ProblemOf(text) : null;
        return zone is not null;
    }

    private static TimeZoneInfo? OffsetZone(string? text)
    {
        if (text is not { Length: 6 } || text[0] is not ('+' or '-')
            || !TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out var size)
            || size > TimeSpan.FromHours(14))
        {
            return null;
        }

        return TimeZoneInfo.CreateCustomTimeZone(text, text[0] == '-' ? -size : size, text, text);
    }

    private static TimeZoneInfo? NamedZone(string? text)
    {
        // Names with a slash only; what else the tables hold are abbreviations and countries.
        var isName = text is not null && text.Contains('/', StringComparison.Ordinal)
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+');
        return isName && TimeZoneInfo.TryFindSystemTimeZoneById(text!, out var zone) ? zone : null;
    }

    private static string ProblemOf(string? text) => text is not null && Meant.TryGetValue(text, out var meant)
        ? $"\"{text}\" is ambiguous; write {meant}."
        : $"\"{text}\" is no time zone; write an IANA name such as America/New_York, UTC, or an offset such as +05:30.";
}
