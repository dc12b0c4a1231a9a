using FsCheck;
using FsCheck.Fluent;
using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

public sealed class ReconcilerTests
{
    private const string UsGovernment = "US Government Support";
    private const string Global = "GitLab Support";

    private static readonly Booking Call = Calls.Booked(hosts: Calls.Colleague);

    private static CalendarEntry Entry => CalendarEntryFormat.Default.FindEntry(Call)!;

    [Fact]
    public void Call_InItsCalendar_IsNoDifference()
    {
        var plan = Compare([Call], global: [Entry]);

        Assert.Empty(plan.Steps);
        Assert.Equal((1, 1), (plan.Calls, plan.Matching));
    }

    [Fact]
    public void Call_WithoutEntry_IsAdded()
    {
        var step = Assert.Single(Compare([Call]).Steps);

        Assert.Equal(
            (ReconciliationAction.Add, Global, Entry), (step.Action, step.Calendar, step.Entry));
    }

    [Fact]
    public void Call_WithoutEntry_IsRestoredOnlyWhenAsked() => Assert.Equal(
        ReconciliationAction.Restore, Assert.Single(Compare([Call], restores: true).Steps).Action);

    [Theory]
    [InlineData(0, 15, "GitLab Support call", "end")]
    [InlineData(-15, 0, "GitLab Support call", "start")]
    [InlineData(0, 0, "Lunch", "title")]
    [InlineData(-15, -15, "Lunch", "start, end, title")]
    public void Entry_ThatDiffers_IsCorrected(int start, int end, string title, string named)
    {
        var moved = Entry with
        {
            Start = Entry.Start.AddMinutes(start),
            End = Entry.End.AddMinutes(end),
            Summary = title,
        };

        var step = Assert.Single(Compare([Call], global: [moved]).Steps);

        Assert.Equal((ReconciliationAction.Correct, Entry), (step.Action, step.Entry));
        Assert.EndsWith($"in: {named}.", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Description_ThatAPersonChanged_IsLeft() =>
        Assert.Empty(Compare([Call], global: [Entry with { Description = "Bring logs", Location = "Room" }]).Steps);

    [Fact]
    public void Entry_InTheOtherCalendar_IsAddedBeforeItIsTakenOff()
    {
        var plan = Compare([Call], usGovernment: [Entry]);

        Assert.Equal(
            [(ReconciliationAction.Add, Global), (ReconciliationAction.Move, UsGovernment)],
            plan.Steps.Select(step => (step.Action, step.Calendar)));
    }

    [Fact]
    public void Entry_OfACancelledCall_IsRemovedFromEveryCalendar()
    {
        var plan = Compare([Call with { IsEventCanceled = true }], [Entry], [Entry]);

        Assert.Equal(
            [(ReconciliationAction.Remove, Global), (ReconciliationAction.Remove, UsGovernment)],
            plan.Steps.Select(step => (step.Action, step.Calendar)));
        Assert.Equal(0, plan.Calls);
    }

    [Fact]
    public void Call_ThatEverybodyLeft_IsRemoved() => Assert.Equal(
        ReconciliationAction.Remove,
        Assert.Single(Compare(
            [Call with { Invitees = new InviteeCounter(2, 0, 2) }], global: [Entry]).Steps).Action);

    [Fact]
    public void CancelledCall_WithoutEntry_IsNoDifference() =>
        Assert.Empty(Compare([Call with { IsEventCanceled = true }], restores: true).Steps);

    [Fact]
    public void Entry_OfAnUnknownCall_IsLeft() => Assert.Equal(
        ReconciliationAction.Leave, Assert.Single(Compare([], global: [Entry]).Steps).Action);

    [Fact]
    public void Entry_OfACallThatBelongsNowhereNow_IsLeft() => Assert.Equal(
        ReconciliationAction.Leave,
        Assert.Single(Compare([Call with { Name = "Lunch" }], global: [Entry]).Steps).Action);

    [Fact]
    public void Call_OnNoCalendar_IsNoDifference() => Assert.Empty(Compare([Call with { Name = "Lunch" }]).Steps);

    [Fact]
    public void Entry_OfACallThatIsUndecided_IsLeft()
    {
        var team = Calls.Team with
        {
            UnreadableFiles =
            [
                new() { File = "x.yaml", Line = 1, Column = 1, Message = "?", Sha256 = string.Empty },
            ],
        };
        var call = Calls.Booked("US Government Support", "stranger@x.test");

        var plan = new Reconciler().Compare([call], Calendars([], [Entry]), team);

        Assert.Equal(ReconciliationAction.Leave, Assert.Single(plan.Steps).Action);
    }

    [Fact]
    public void Calendar_ThatIsNotGiven_IsAnError()
    {
        var calendars = new Dictionary<string, IReadOnlyList<CalendarEntry>>(StringComparer.Ordinal);

        var exception = Assert.Throws<ArgumentException>(
            () => new Reconciler().Compare([Call], calendars, Calls.Team));

        Assert.Contains(Global, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WhenDone_LeavesNothingToDo() => Prop.ForAll(
        ArbMap.Default.ArbFor<bool[]>(),
        bits =>
        {
            bool Bit(int at) => bits.ElementAtOrDefault(at);
            var bookings = Enumerable.Range(0, bits.Length / 3)
                .Select(at => Call with
                {
                    ScheduledEventUri = Calls.Uri + at,
                    IsEventCanceled = Bit(3 * at),
                })
                .ToList();
            var entries = bookings.Select(booking => CalendarEntryFormat.Default.FindEntry(booking)!).ToList();
            var usGovernment = entries.Where((_, at) => Bit((3 * at) + 1)).ToList();
            var global = entries.Where((_, at) => Bit((3 * at) + 2)).ToList();

            Take(Compare(bookings, usGovernment, global), UsGovernment, usGovernment);
            Take(Compare(bookings, usGovernment, global), Global, global);

            return Compare(bookings, usGovernment, global).Steps.Count == 0 && usGovernment.Count == 0;
        }).QuickCheckThrowOnFailure();

    private static void Take(ReconciliationPlan plan, string calendar, List<CalendarEntry> entries)
    {
        foreach (var step in plan.Steps.Where(step => step.Calendar == calendar))
        {
            entries.RemoveAll(entry => entry.Id == step.Entry.Id);
            if (step.Action is not (ReconciliationAction.Remove or ReconciliationAction.Move))
            {
                entries.Add(step.Entry);
            }
        }
    }

    private static ReconciliationPlan Compare(
        IReadOnlyList<Booking> bookings,
        IReadOnlyList<CalendarEntry>? usGovernment = null,
        IReadOnlyList<CalendarEntry>? global = null,
        bool restores = false) =>
        new Reconciler().Compare(bookings, Calendars(usGovernment ?? [], global ?? []), Calls.Team, restores);

    private static Dictionary<string, IReadOnlyList<CalendarEntry>> Calendars(
        IReadOnlyList<CalendarEntry> usGovernment, IReadOnlyList<CalendarEntry> global) =>
        new(StringComparer.Ordinal) { [UsGovernment] = usGovernment, [Global] = global };
}
