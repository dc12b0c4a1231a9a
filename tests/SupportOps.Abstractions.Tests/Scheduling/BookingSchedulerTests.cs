using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

public sealed class BookingSchedulerTests
{
    private const string NewUri = "https://api.calendly.com/scheduled_events/EV0002";

    private readonly List<string> _log = [];
    private readonly PaperCalendar _global;
    private readonly PaperCalendar _usGovernment;
    private readonly BookingScheduler _scheduler;

    public BookingSchedulerTests()
    {
        _global = new PaperCalendar("GitLab Support") { Log = _log };
        _usGovernment = new PaperCalendar("US Government Support") { Log = _log };
        _scheduler = new BookingScheduler([_global, _usGovernment]);
    }

    private static Booking Global => Calls.Booked();

    private static Booking UsGovernment => Calls.Booked("US Government Support", Calls.Agent);

    private static Booking Replacing => Global with
    {
        ScheduledEventUri = NewUri,
        OldInviteeUri = Calls.Uri + "/invitees/IN1",
        Start = Calls.Start.AddDays(1),
        End = Calls.Start.AddDays(1).AddHours(1),
    };

    [Fact]
    public async Task Creation_IsAddedToTheCalendarOfItsClass()
    {
        await ScheduleAsync(UsGovernment);

        Assert.Empty(_global.Visible);
        Assert.Equal(Calls.Uri, Assert.Single(_usGovernment.Visible).SourceUri);
    }

    [Fact]
    public async Task Addresses_ThatNoCalendarKeeps_AreSettledWithAReason()
    {
        var tooLong = Calls.Uri + new string('x', 1024);

        var canceled = await ScheduleAsync(Global.Canceled() with { ScheduledEventUri = tooLong });
        var replacing = await ScheduleAsync(Replacing with { OldInviteeUri = tooLong + "/invitees/IN1" });

        Assert.Single(canceled.Reasons);
        Assert.Equal([true, true], new[] { canceled, replacing }.Select(outcome => outcome.IsSettled));
        Assert.Equal(EntryChange.Added, Assert.Single(replacing.Changes).Change);
    }

    [Fact]
    public async Task Creation_Twice_IsOneEntry()
    {
        await ScheduleAsync(Global);
        var second = await ScheduleAsync(Global);

        Assert.Equal(EntryChange.Unchanged, Assert.Single(second.Changes).Change);
        Assert.Single(_global.Visible);
    }

    [Fact]
    public async Task Cancellation_InAnotherClass_StillFindsTheEntry()
    {
        await ScheduleAsync(UsGovernment);
        var outcome = await ScheduleAsync(Calls.Booked("Chat").Canceled());

        Assert.Empty(_usGovernment.Visible);
        Assert.Equal(
            [EntryChange.NothingToRemove, EntryChange.Removed], outcome.Changes.Select(change => change.Change));
    }

    [Fact]
    public async Task Creation_AfterItsCancellation_StaysRemoved()
    {
        await ScheduleAsync(Global.Canceled());
        var outcome = await ScheduleAsync(Global);

        Assert.Equal(EntryChange.StaysRemoved, Assert.Single(outcome.Changes).Change);
        Assert.Empty(_global.Visible);
    }

    [Theory]
    [InlineData(false, 1L, 1)]
    [InlineData(false, 0L, 0)]
    [InlineData(true, 1L, 0)]
    [InlineData(false, null, 1)]
    public async Task GroupEvent_IsRemovedOnlyWithItsLastCustomer(bool canceled, long? active, int left)
    {
        await ScheduleAsync(Global);
        await ScheduleAsync(Global.Canceled() with
        {
            IsEventCanceled = canceled,
            Invitees = new InviteeCounter(3, active, 5),
        });

        Assert.Equal(left, _global.Visible.Count);
    }

    [Fact]
    public async Task Reschedule_OfAGroupEvent_LeavesTheOldCallToItsOwnCancellation()
    {
        await ScheduleAsync(Global);
        await ScheduleAsync(Replacing with { Invitees = new InviteeCounter(1, 1, 5) });

        Assert.Equal(2, _global.Visible.Count);
    }

    [Fact]
    public async Task Reschedule_IntoAnotherClass_AddsFirstAndRemovesThen()
    {
        await ScheduleAsync(Global);
        _log.Clear();
        await ScheduleAsync(Replacing with { Name = UsGovernment.Name, Hosts = UsGovernment.Hosts });

        Assert.Equal(
            [
                "GitLab Support: find", "US Government Support: add",
                "GitLab Support: remove", "US Government Support: remove",
            ],
            _log);
        Assert.Empty(_global.Visible);
        Assert.Equal(NewUri, Assert.Single(_usGovernment.Visible).SourceUri);
    }

    [Fact]
    public async Task Reschedule_OfWhichNobodyKnowsHowManyMayCome_LeavesTheOldCallToItsOwnCancellation()
    {
        await ScheduleAsync(Global);
        await ScheduleAsync(Replacing with { Invitees = InviteeCounter.Unknown });
        Assert.Equal(2, _global.Visible.Count);

        await ScheduleAsync(Global.Canceled() with { IsRescheduled = true });
        Assert.Equal(NewUri, Assert.Single(_global.Visible).SourceUri);
    }

    [Fact]
    public async Task Reschedule_OutOfEveryCalendar_RemovesTheOldEntry()
    {
        await ScheduleAsync(Global);
        await ScheduleAsync(Replacing with { Name = "Chat" });

        Assert.Empty(_global.Visible);
    }

    [Fact]
    public async Task Undecided_TouchesNothingAndIsNotSettled()
    {
        var outcome = await _scheduler.ScheduleAsync(Global, Global.Classified() with { IsConclusive = false });

        Assert.False(outcome.IsSettled);
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Ignored_TouchesNothingAndSaysWhy()
    {
        var outcome = await ScheduleAsync(Global with { IsEventCanceled = true });

        Assert.True(outcome.IsSettled);
        Assert.NotEmpty(outcome.Reasons);
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Calendar_ThatIsMissing_IsNamed()
    {
        var scheduler = new BookingScheduler([_global]);

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => scheduler.ScheduleAsync(UsGovernment, UsGovernment.Classified()));

        Assert.Contains("US Government Support", error.Message, StringComparison.Ordinal);
    }

    // Two calls and their reschedule in every order, each delivery once or twice.
    [Fact]
    public async Task Deliveries_InEveryOrder_EndInTheSameCalendar()
    {
        Booking[] rescheduled = [Global, Global.Canceled() with { IsRescheduled = true }, Replacing];
        Booking[] cancelled = [Global, Global.Canceled(), Global, Global.Canceled()];

        Assert.Equal([NewUri], (await EndsOfAsync([.. rescheduled, Global, Replacing])).Distinct());
        Assert.Equal([NewUri], (await EndsOfAsync([.. rescheduled, rescheduled[1]])).Distinct());
        Assert.Equal([string.Empty], (await EndsOfAsync(cancelled)).Distinct());
        Assert.Equal([string.Empty], (await EndsOfAsync([.. rescheduled, Replacing.Canceled()])).Distinct());
    }

    private static async Task<List<string>> EndsOfAsync(IReadOnlyList<Booking> deliveries)
    {
        var ends = new List<string>();
        foreach (var order in Orders(deliveries))
        {
            var calendar = new PaperCalendar("GitLab Support");
            var scheduler = new BookingScheduler([calendar, new PaperCalendar("US Government Support")]);
            foreach (var booking in order)
            {
                await scheduler.ScheduleAsync(booking, booking.Classified());
            }

            ends.Add(string.Join(' ', calendar.Visible.Select(entry => entry.SourceUri)));
        }

        return ends;
    }

    private static IEnumerable<IReadOnlyList<Booking>> Orders(IReadOnlyList<Booking> deliveries) =>
        deliveries.Count <= 1
            ? [deliveries]
            : deliveries.Index().SelectMany(first => Orders([.. deliveries.Where((_, index) => index != first.Index)])
                .Select(rest => (IReadOnlyList<Booking>)[first.Item, .. rest]));

    private Task<BookingOutcome> ScheduleAsync(Booking booking) =>
        _scheduler.ScheduleAsync(booking, booking.Classified());
}
