using System.Globalization;

namespace SupportOps.Abstractions.Tests.Time;

/// <summary>Zones whose clocks do something worth testing, and times written as a person writes them.</summary>
internal static class Zones
{
    /// <summary>
    /// An hour each way, half an hour each way, jumps at midnight, a skipped day, a standard time that is ahead of the
    /// other, and none at all.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "America/New_York", "Europe/London", "Europe/Dublin", "Australia/Lord_Howe", "America/Sao_Paulo",
        "Africa/Cairo", "Asia/Beirut", "Pacific/Apia", "Africa/Casablanca", "America/Caracas", "Asia/Kathmandu",
        "Etc/UTC",
    ];

    public static TimeZoneInfo Get(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static DateTime Local(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
