using System.Globalization;

namespace SupportOps.Cli.Doctor;

/// <summary>Compares this machine's clock with that of a system.</summary>
internal static class ClockLine
{
    // Signed deliveries may be three minutes old: a clock that is a third of that off is worth setting.
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(1);

    /// <summary>Writes the line, unless no answer said what time it is.</summary>
    public static void Write(HealthSheet sheet, string name, TimeSpan? skew)
    {
        if (skew is not { } off)
        {
            return;
        }

        if (off.Duration() <= Tolerated)
        {
            sheet.Ok(name, "The clocks agree to a minute.");
            return;
        }

        var way = off > TimeSpan.Zero ? "behind" : "ahead of";
        sheet.Warning(
            name, string.Create(
                CultureInfo.InvariantCulture,
                $"This machine's clock is {off.Duration().TotalSeconds:0} seconds {way} the server's."),
            "check NTP; signed deliveries that seem too old are refused, and reports bear the wrong time.");
    }
}
