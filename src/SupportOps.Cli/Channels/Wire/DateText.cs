using System.Globalization;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A day of the calendar.</summary>
internal sealed class DateText : WireText<DateOnly>
{
    protected override string Form => "a day such as 2026-12-25";

    protected override bool TryRead(string text, out DateOnly value, out string? problem)
    {
        problem = null;
        return DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
