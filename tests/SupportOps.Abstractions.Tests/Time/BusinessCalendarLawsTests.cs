using FsCheck;
using FsCheck.Fluent;
using SupportOps.Time;

namespace SupportOps.Abstractions.Tests.Time;

/// <summary>What holds for every calendar of every zone, whatever its clocks do.</summary>
public sealed class BusinessCalendarLawsTests
{
    private static readonly Gen<TimeOnly> Times =
        Gen.Choose(0, 95).Select(quarter => TimeOnly.MinValue.AddMinutes(quarter * 15));

    private static readonly Gen<OpenHours> Hours =
        Times.SelectMany(from => Times.Select(to => new OpenHours(from, to)));

    // Near a change of the clocks in one case of two, anywhere else in the other.
    private static readonly Gen<DateTimeOffset> Moments = Gen.OneOf(
        Gen.Choose(0, 17_000_000).Select(minutes => Zones.At("2001-01-01T00:00:00Z").AddMinutes(minutes)),
        Gen.Elements(
                "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z",
                "2018-11-04T03:00:00Z", "2018-02-18T02:00:00Z", "2026-04-23T22:00:00Z", "2026-10-29T21:00:00Z",
                "2011-12-30T10:00:00Z", "2026-12-31T23:00:00Z", "2028-02-29T12:00:00Z")
            .SelectMany(center => Gen.Choose(-3_000, 3_000).Select(minutes => Zones.At(center).AddMinutes(minutes))));

    private static readonly Gen<BusinessCalendar> Calendars =
        from zone in Gen.Elements(Zones.Names.ToArray())
        from week in Hours.ListOf().Select(hours => hours.Take(4).ToList()).ListOf(7)
        from special in Gen.Choose(-40, 40).ListOf()
        from hours in Hours
        select new BusinessCalendar
        {
            Zone = Zones.Get(zone),
            Week = new WorkWeek
            {
                // One day at least is open, or nothing could be added.
                Hours = Enum.GetValues<DayOfWeek>().ToDictionary(
                    day => day,
                    day => (IReadOnlyList<OpenHours>)(day is DayOfWeek.Wednesday ? [hours] : week[(int)day])),
            },
            SpecialDays =
            [
                .. special.Distinct().Select(offset => new SpecialDay
                {
                    Date = Zones.Day("2026-11-01").AddDays(offset * 3),
                    Name = "special",
                    Hours = offset % 2 == 0 ? [] : [hours],
                }),
            ],
        };

    [Fact]
    public void OpenTime_AddedUpOverAnyCut_IsTheSame() => ForAll((calendar, moments) =>
    {
        var (a, b, c) = (moments[0], moments[1], moments[2]);

        return calendar.OpenTimeBetween(a, b) + calendar.OpenTimeBetween(b, c) == calendar.OpenTimeBetween(a, c)
            && calendar.OpenTimeBetween(a, b) == -calendar.OpenTimeBetween(b, a);
    });

    [Fact]
    public void AlwaysOpen_LosesAndDoublesNoInstant() => ForAll((calendar, moments) =>
        (calendar with { Week = WorkWeek.AlwaysOpen, SpecialDays = [] }).OpenTimeBetween(moments[0], moments[1])
            == moments[1] - moments[0]);

    [Fact]
    public void Hours_ThatTileTheDay_LoseAndDoubleNoInstant() => ForAll((calendar, moments) =>
    {
        var cut = calendar.HoursOn(Zones.Day("2023-01-04"))[0].From;
        var tiled = calendar with
        {
            Week = WorkWeek.Of([new(TimeOnly.MinValue, cut), new(cut, TimeOnly.MinValue)], Enum.GetValues<DayOfWeek>()),
            SpecialDays = [],
        };

        return tiled.OpenTimeBetween(moments[0], moments[1]) == moments[1] - moments[0];
    });

    [Fact]
    public void Addition_AndDifference_Agree() => ForAll((calendar, moments) =>
    {
        var open = TimeSpan.FromMinutes(Math.Abs((moments[0] - moments[1]).TotalMinutes) % 5_000);
        var end = calendar.AddOpenTime(moments[2], open);

        return calendar.OpenTimeBetween(moments[2], end) == open
            && (open == TimeSpan.Zero
                || calendar.OpenTimeBetween(moments[2], end - TimeSpan.FromTicks(1)) < open);
    });

    [Fact]
    public void Difference_AddedAgain_EndsAtOrBeforeItsEnd() => ForAll((calendar, moments) =>
    {
        var (from, to) = Ordered(moments[0], moments[1]);
        var open = calendar.OpenTimeBetween(from, to);
        var end = calendar.AddOpenTime(from, open);

        return end <= to && calendar.OpenTimeBetween(end, to) == TimeSpan.Zero;
    });

    [Fact]
    public void IsOpen_AgreesWithTheStretches() => ForAll((calendar, moments) =>
    {
        var next = calendar.NextOpen(moments[0]);

        return calendar.IsOpen(next)
            && calendar.IsOpen(moments[0]) == (next == moments[0])
            && calendar.OpenTimeBetween(moments[0], next) == TimeSpan.Zero;
    });

    [Fact]
    public void Stretches_AreInOrderAndNeverOverlap() => ForAll((calendar, moments) =>
    {
        var stretches = calendar.OpenIntervals(moments[0]).Take(12).ToList();

        return stretches.All(stretch => stretch.Length > TimeSpan.Zero)
            && stretches.Zip(stretches.Skip(1)).All(pair => pair.First.Closes <= pair.Second.Opens);
    });

    [Fact]
    public void Order_OfHoursAndSpecialDays_ChangesNothing() => ForAll((calendar, moments) =>
    {
        var reversed = calendar with
        {
            Week = new WorkWeek
            {
                Hours = calendar.Week.Hours.Reverse().ToDictionary(
                    day => day.Key, day => (IReadOnlyList<OpenHours>)[.. day.Value.Reverse()]),
            },
            SpecialDays = [.. calendar.SpecialDays.Reverse()],
        };

        return calendar.OpenTimeBetween(moments[0], moments[1]) == reversed.OpenTimeBetween(moments[0], moments[1])
            && calendar.DeadlineAfter(moments[0]).At == reversed.DeadlineAfter(moments[0]).At;
    });

    [Fact]
    public void Deadline_IsNeverBeforeTheQuestionAndNeverEarlierForALaterOne() => ForAll((calendar, moments) =>
    {
        var (from, to) = Ordered(moments[0], moments[1]);

        return Enum.GetValues<BusinessDayMeaning>().All(meaning =>
            calendar.DeadlineAfter(from, 1, meaning).At >= from
            && calendar.DeadlineAfter(from, 1, meaning).At <= calendar.DeadlineAfter(from, 2, meaning).At)
            && calendar.DeadlineAfter(from).At <= calendar.DeadlineAfter(to).At;
    });

    private static (DateTimeOffset First, DateTimeOffset Second) Ordered(DateTimeOffset left, DateTimeOffset right) =>
        left <= right ? (left, right) : (right, left);

    private static void ForAll(Func<BusinessCalendar, IReadOnlyList<DateTimeOffset>, bool> law)
    {
        // Three moments of one stretch of some weeks, so that a walk over it is short.
        var cases =
            from calendar in Calendars
            from first in Moments
            from steps in Gen.Choose(-40_000, 40_000).ListOf(2)
            select (calendar, moments: new[] { first, first.AddMinutes(steps[0]), first.AddMinutes(steps[1]) });
        Prop.ForAll(cases.ToArbitrary(), pair => law(pair.calendar, pair.moments)).QuickCheckThrowOnFailure();
    }
}
