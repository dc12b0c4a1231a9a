using System.Globalization;
using SupportOps.Time;

namespace SupportOps.Channels;

/// <summary>A promise in business days.</summary>
internal sealed record BusinessDaysTarget(int Days, BusinessDayMeaning? Meaning) : ResponseTarget
{
    public override string Description => string.Create(
        CultureInfo.InvariantCulture, $"{Days} business {(Days == 1 ? "day" : "days")}{Ending}");

    private string Ending => Meaning switch
    {
        BusinessDayMeaning.EndOfNextDay => ", to its end",
        BusinessDayMeaning.SameTimeNextDay => ", to the same time",
        _ => string.Empty,
    };

    public override Deadline DueAfter(DateTimeOffset from, BusinessCalendar calendar) =>
        calendar.DeadlineAfter(from, Days, Meaning);
}
