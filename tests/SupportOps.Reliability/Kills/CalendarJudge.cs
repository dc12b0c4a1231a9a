using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Receivers;
using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Reliability.Kills;

/// <summary>Compares the calendars with what the stories leave.</summary>
internal static class CalendarJudge
{
    public static IEnumerable<string> FindProblems(CallPlan plan, GoogleCalendarServer google) =>
        new[] { Delivery.Global, Delivery.Government }.SelectMany(calendar => FindProblems(
            calendar,
            [.. plan.Stories.Select(story => story.Left).OfType<CallNotice>()
                .Where(left => left.IsGovernment == (calendar == Delivery.Government))],
            google.Calendar(MemoryGoogle.IdOf(calendar)).Entries));

    private static IEnumerable<string> FindProblems(
        string calendar, IReadOnlyList<CallNotice> expected, IReadOnlyList<GoogleCalendarEntry> found)
    {
        var there = found.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var left in expected)
        {
            if (!there.Remove(left.Entry.Value, out var entry))
            {
                yield return $"call {left.Call} is missing in {calendar}";
            }
            else if (entry.Summary != left.Title || entry.Start != left.Start)
            {
                yield return $"call {left.Call} is '{entry.Summary}' at {entry.Start:u}";
            }
        }

        foreach (var entry in there.Values)
        {
            yield return $"'{entry.Summary}' stands in {calendar} and must not";
        }
    }
}
