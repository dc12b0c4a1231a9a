using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Cli.Auditing;

/// <summary>Reads option values, and says what a right one looks like.</summary>
internal static class OptionValues
{
    private static readonly string[] InstantForms =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mm'Z'", "yyyy-MM-ddTHH:mm:ss'Z'", "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
    ];

    public static AuditPeriod? Period(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return AuditPeriod.TryParse(text, out var period)
            ? period
            : throw CommandFailure.Usage($"--period: \"{text}\" is no quarter; write it like 2026-Q1.");
    }

    /// <summary>A day, which begins at midnight UTC, or a time with its zone. Nothing is guessed.</summary>
    public static DateTimeOffset? Instant(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return TryInstant(text, out var instant)
            ? instant
            : throw CommandFailure.Usage(
                $"--as-of: \"{text}\" is no day and no time with a zone; "
                + "write it like 2026-01-01 or 2026-01-01T06:00:00Z.");
    }

    /// <summary>Reads a day or a time with its zone.</summary>
    public static bool TryInstant(string? text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    /// <summary>The severity from which on findings give exit code 1; null for never.</summary>
    public static Severity? FailOn(string? text) => text?.ToLowerInvariant() switch
    {
        "never" => null,
        "info" => Severity.Info,
        "low" => Severity.Low,
        "medium" => Severity.Medium,
        "high" => Severity.High,
        "critical" => Severity.Critical,
        _ => throw CommandFailure.Usage($"--fail-on: \"{text}\" is not one of info, low, medium, high, critical, "
            + "never."),
    };

    /// <summary>Seconds, minutes or hours.</summary>
    /// <param name="text">As the user wrote it.</param>
    /// <param name="option">Which option it is of.</param>
    /// <param name="days">It has to be shorter than so many.</param>
    public static TimeSpan Duration(string? text, string option = "--timeout", int days = 1)
    {
        var unit = text is { Length: > 1 } ? text[^1] : ' ';
        var seconds = unit switch { 's' => 1, 'm' => 60, 'h' => 3_600, _ => 0 };
        if (seconds > 0
            && int.TryParse(
                text.AsSpan(0, text!.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0 && (long)count * seconds < days * 86_400L)
        {
            return TimeSpan.FromSeconds((double)count * seconds);
        }

        throw CommandFailure.Usage(
            $"{option}: \"{text}\" is no duration below {(days == 1 ? "a day" : $"{days} days")}; "
                + "write it like 90s, 15m or 1h.");
    }
}
