using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

/// <summary>A call whose calendar changes, because the team files or its name did.</summary>
public sealed class BookingMoveTests
{
    private readonly PaperCalendar _global = new("GitLab Support");
    private readonly PaperCalendar _usGovernment = new("US Government Support");
    private readonly BookingScheduler _scheduler;

    public BookingMoveTests()
    {
        _scheduler = new BookingScheduler([_global, _usGovernment]);
    }

    private static Booking Call => Calls.Booked("US Government Support", Calls.Agent);

    private static EntryId Id => EntryId.Of(Calls.Uri);

    private (int Global, int UsGovernment) Seen => (_global.Visible.Count, _usGovernment.Visible.Count);

    [Fact]
    public async Task Creation_InAnotherClassThanBefore_IsOneEntryInTheNewCalendar()
    {
        await ToGlobalAsync();
        var moved = await ToUsGovernmentAsync();

        Assert.Equal((0, 1), Seen);
        Assert.Equal([EntryChange.Added, EntryChange.MovedAway], moved.Changes.Select(change => change.Change));
    }

    [Fact]
    public async Task Creation_ThereAndBackAgain_IsWhereTheTeamFilesSayNow()
    {
        await ToUsGovernmentAsync();
        await ToGlobalAsync();
        await ToUsGovernmentAsync();
        await ToUsGovernmentAsync();

        Assert.Equal((0, 1), Seen);
    }

    [Fact]
    public async Task Move_ThatFailedHalfway_IsFinishedByTheRepetition()
    {
        await ToGlobalAsync();
        _global.FailingMoves = 1;
        await Assert.ThrowsAsync<SupportOpsApiException>(ToUsGovernmentAsync);
        Assert.Equal((1, 1), Seen);

        await ToUsGovernmentAsync();

        Assert.Equal((0, 1), Seen);
    }

    [Fact]
    public async Task Move_OfAnEntryThatSomebodyPutElsewhereInTime_FindsItByItsId()
    {
        await ToGlobalAsync();
        var entry = Assert.Single(_global.Visible);
        await _global.AddAsync(entry with { Start = entry.Start.AddDays(9), End = entry.End.AddDays(9) });

        await ToUsGovernmentAsync();

        Assert.Equal((0, 1), Seen);
    }

    [Fact]
    public async Task Entry_ThatAPersonRemoved_DoesNotComeBackInAnotherCalendar()
    {
        await ToGlobalAsync();
        _global.Delete(Id);

        var outcome = await ToUsGovernmentAsync();

        Assert.Equal((0, 0), Seen);
        Assert.Equal(EntryChange.StaysRemoved, Assert.Single(outcome.Changes).Change);
    }

    [Fact]
    public async Task Entry_ThatIsThere_IsCorrectedEvenWhereItWasRemovedElsewhere()
    {
        await ToUsGovernmentAsync();
        _global.Delete(Id);

        var later = Call with { Start = Calls.Start.AddMinutes(5) };
        await _scheduler.ScheduleAsync(later, later.Classified());

        Assert.Equal(later.Start, Assert.Single(_usGovernment.Visible).Start);
    }

    [Fact]
    public async Task Cancellation_AfterAMove_IsFinalInBothCalendars()
    {
        await ToGlobalAsync();
        await ToUsGovernmentAsync();
        await _scheduler.ScheduleAsync(Call.Canceled(), Call.Canceled().Classified());

        await ToGlobalAsync();
        await ToUsGovernmentAsync();

        Assert.Equal((0, 0), Seen);
    }

    [Fact]
    public async Task Replicas_WithDifferentTeams_AtTheSameMoment_DoNotLoseTheCall()
    {
        await ToGlobalAsync();

        // Between the adding and the moving of one replica, the other does all of its work.
        var others = new List<BookingOutcome>();
        _global.BeforeMove = async () => others.Add(await ToGlobalAsync());
        var outcome = await ToUsGovernmentAsync();

        Assert.False(outcome.IsSettled && others[0].IsSettled);
        await ToUsGovernmentAsync();
        Assert.Equal((0, 1), Seen);
    }

    private Task<BookingOutcome> ToUsGovernmentAsync() => _scheduler.ScheduleAsync(Call, Call.Classified());

    private Task<BookingOutcome> ToGlobalAsync() => _scheduler.ScheduleAsync(
        Call, BookingClassifier.Default.Classify(Call, Calls.Team with { Members = [.. Calls.Team.Members.Skip(1)] }));
}
