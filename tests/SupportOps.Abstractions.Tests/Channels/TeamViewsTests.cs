using SupportOps.Channels;

namespace SupportOps.Abstractions.Tests.Channels;

public sealed class TeamViewsTests
{
    private static readonly TicketView[] Views =
    [
        View(1, "Billing::Refunds::Open", 2), View(2, "billing::Credit cards", 9), View(3, "Support::New", 1),
        View(4, "Billing::Refunds::New", 1), View(5, "Billing::Old", 1) with { IsActive = false },
    ];

    [Fact]
    public void Worklist_HoldsTheTeamsActiveViewsByCategoryAndPosition()
    {
        var work = TeamViews.Billing.Worklist(Views, [Count(1, 4), Count(2, 0), Count(4, 7), Count(3, 100)]);

        Assert.Equal([2L, 4L, 1L], work.Views.Select(view => view.View.Id.Value));
        Assert.Equal((4L, 11L, false), (work.Next!.View.Id.Value, work.Total, work.IsDone));
        Assert.Equal(5, Assert.Single(work.Inactive).Id.Value);
        Assert.Equal(
            work.Views,
            TeamViews.Billing.Worklist(Views.Reverse(), [Count(4, 7), Count(2, 0), Count(1, 4)]).Views);
    }

    [Fact]
    public void Count_ThatIsNotKnown_IsNotZero()
    {
        var work = TeamViews.Billing.Worklist(Views, [Count(1, 0), Count(2, null)]);

        Assert.Equal((null, false, 2L), (work.Total, work.IsDone, work.Next!.View.Id.Value));
        Assert.Equal(
            ["Zendesk is still counting; ask again.", "It was not counted.", "0 wait."],
            work.Views.Select(view => view.Explanation));
    }

    [Fact]
    public void Count_GivenTwice_IsTheFreshOne() => Assert.Equal(
        3, TeamViews.Billing.Worklist(Views, [Count(2, 9) with { IsFresh = false }, Count(2, 3)]).Views[0].Tickets);

    [Fact]
    public void Count_OfZeroFromAStore_IsNotDone()
    {
        var work = TeamViews.Billing.Worklist(Views[..1], [Count(1, 0) with { IsFresh = false }]);

        Assert.Equal((0L, false, 1L), (work.Total, work.IsDone, work.Next?.View.Id.Value));
    }

    [Theory]
    [InlineData("Billing", true)]
    [InlineData("Billing::New", true)]
    [InlineData("billing - new", true)]
    [InlineData("Billingham office", false)]
    [InlineData("Bill", false)]
    public void Title_TellsTheTeamByWholeWords(string title, bool isOurs) =>
        Assert.Equal(isOurs, TeamViews.Billing.Holds(View(1, title, 1)));

    [Fact]
    public void Category_HasNoBlanksAround() =>
        Assert.Equal("Billing::Refunds", View(1, " Billing::Refunds :: Open", 1).Category);

    [Fact]
    public void Team_WithoutViews_IsNotDone()
    {
        Assert.False(TeamViews.Billing.Worklist([], []).IsDone);
        Assert.True(TeamViews.Billing.Worklist(Views[..1], [Count(1, 0)]).IsDone);
    }

    [Fact]
    public void Team_ByGroupOrId_FindsItsViews()
    {
        var team = new TeamViews { Team = "Own", Groups = [8], Views = [new(3)] };

        Assert.Equal(
            [3L, 6L],
            team.Worklist([.. Views, View(6, "X", 2) with { Groups = [8] }], []).Views
                .Select(work => work.View.Id.Value)
                .Order());
    }

    private static TicketView View(long id, string title, int position) =>
        new() { Id = new(id), Title = title, Position = position };

    private static TicketViewCount Count(long id, long? tickets) => new(new(id), tickets, IsFresh: true);
}
