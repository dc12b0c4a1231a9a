using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SupportOps.Time;

/// <summary>The quarter an audit belongs to, for example <c>2026-Q1</c>.</summary>
/// <remarks>Source: handbook, Audits, "When are audits done": on the first day of each quarter.</remarks>
public readonly record struct AuditPeriod
{
    private const int MonthsInQuarter = 3;

    /// <summary>Creates a period.</summary>
    /// <param name="year">Year in which the year of quarters begins, 1 to 9999.</param>
    /// <param name="quarter">Quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or quarter is out of range.</exception>
    public AuditPeriod(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        Year = year;
        Quarter = quarter;
    }

    /// <summary>Year in which the year of quarters begins.</summary>
    public int Year { get; }

    /// <summary>Quarter, 1 to 4.</summary>
    public int Quarter { get; }

    /// <summary>The period an instant falls into.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The zone whose calendar decides; UTC when null.</param>
    /// <param name="firstMonth">Month in which the first quarter begins, 1 to 12; 1 is the calendar year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public static AuditPeriod Containing(DateTimeOffset instant, TimeZoneInfo? zone = null, int firstMonth = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstMonth, 12);
        var local = TimeZoneInfo.ConvertTime(instant, zone ?? TimeZoneInfo.Utc);
        var monthsIn = (local.Month - firstMonth + 12) % 12;
        var year = local.Month < firstMonth ? local.Year - 1 : local.Year;
        return new AuditPeriod(year, (monthsIn / MonthsInQuarter) + 1);
    }

    /// <summary>Reads the form <c>2026-Q1</c>.</summary>
    /// <param name="text">The text; null is not a period.</param>
    /// <param name="period">The period when the result is true.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out AuditPeriod period)
    {
        period = default;
        if (text is not { Length: 7 } || text[4] != '-' || text[5] != 'Q' || text[6] is < '1' or > '4')
        {
            return false;
        }

        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year == 0)
        {
            return false;
        }

        period = new AuditPeriod(year, text[6] - '0');
        return true;
    }

    /// <summary>The form <c>2026-Q1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Quarter}");
}
