using SupportOps.Channels;
using SupportOps.Channels.Incidents;

namespace SupportOps.Abstractions.Tests.Channels.Incidents;

public sealed class CrisisPolicyTests
{
    private static readonly DateTimeOffset Start = Tickets.At("2026-11-20T10:00:00Z");

    [Fact]
    public void Emergency_ThatIsNoCrisis_AsksForNothing()
    {
        Assert.Empty(Duties(60, IncidentEventKind.UnableToHelp));
        Assert.Empty(Duties(60, IncidentEventKind.InstanceCritical));
        Assert.Empty(Duties(60, IncidentEventKind.Resolved));
    }

    [Fact]
    public void CriticalInstance_ThatYouCannotHelp_GoesToSecondLevel()
    {
        Assert.Equal(
            [CrisisDutyKind.Escalate, CrisisDutyKind.MakeUsable],
            Duties(4, IncidentEventKind.UnableToHelp, IncidentEventKind.InstanceCritical));
        Assert.Equal(
            [CrisisDutyKind.MakeUsable],
            Duties(5, IncidentEventKind.UnableToHelp, IncidentEventKind.InstanceCritical, IncidentEventKind.Escalated));
    }

    [Fact]
    public void Emergency_OfMoreThanAnHour_NeedsADocument()
    {
        Assert.Equal([CrisisDutyKind.StartDocument], Duties(61));
        Assert.Equal([CrisisDutyKind.StartDocument], Duties(1, IncidentEventKind.SeveralPeopleNeeded));
        Assert.Equal([CrisisDutyKind.Announce], Duties(61, IncidentEventKind.DocumentStarted));
    }

    [Theory]
    [InlineData("#development", 0)]
    [InlineData("#General", 0)]
    [InlineData("development", 0)]
    [InlineData("#random", 1)]
    public void Announcement_InOneOfThePlaces_Suffices(string place, int duties)
    {
        var announced = Event(IncidentEventKind.Announced, 2) with { Place = place };

        var left = CrisisPolicy.Handbook.Evaluate(
            [Event(IncidentEventKind.Triggered, 0), Event(IncidentEventKind.DocumentStarted, 1), announced],
            Start.AddMinutes(3));

        Assert.Equal(duties, left.Count);
        Assert.All(left, duty => Assert.Equal("It was announced in #random, which is none of these.", duty.Reason));
    }

    [Fact]
    public void Crisis_ThatIsOver_LeavesKnowledgeAndAHandOver()
    {
        IncidentEventKind[] over =
            [IncidentEventKind.SeveralPeopleNeeded, IncidentEventKind.DocumentStarted, IncidentEventKind.Resolved];

        Assert.Equal([CrisisDutyKind.MoveKnowledge, CrisisDutyKind.HandOver], Duties(90, over));
        Assert.Equal([CrisisDutyKind.HandOver], Duties(90, [.. over, IncidentEventKind.KnowledgeMoved]));
        Assert.Empty(Duties(90, [.. over, IncidentEventKind.KnowledgeMoved, IncidentEventKind.HandedOff]));
    }

    [Fact]
    public void SecondLevel_ThatWasCalledByItself_IsNotToBeCalledAgain()
    {
        IncidentEvent[] events =
        [
            Event(IncidentEventKind.Triggered, 0), Event(IncidentEventKind.InstanceCritical, 1),
            Event(IncidentEventKind.UnableToHelp, 1),
        ];

        Assert.Equal(
            [CrisisDutyKind.Escalate, CrisisDutyKind.MakeUsable], KindsAt(Start.AddSeconds(299), events));
        Assert.Equal([CrisisDutyKind.MakeUsable], KindsAt(Start.AddSeconds(300), events));
        Assert.Equal(
            [CrisisDutyKind.Escalate, CrisisDutyKind.MakeUsable],
            KindsAt(Start.AddMinutes(9), [.. events, Event(IncidentEventKind.Acknowledged, 5)]));
    }

    [Fact]
    public void Incident_StandsAtItsTicket()
    {
        var incident = new Incident { Id = "P1", Ticket = new TicketId(2), Events = [] };

        var marked = Incident.Mark([Tickets.Of(1), Tickets.Of(2)], [incident]);

        Assert.Equal([0, 1], marked.Select(ticket => ticket.Incidents.Count));
    }

    private static IEnumerable<CrisisDutyKind> KindsAt(DateTimeOffset now, IEnumerable<IncidentEvent> events) =>
        CrisisPolicy.Handbook.Evaluate(events, now).Select(duty => duty.Kind);

    // The events follow the alarm second by second.
    private static IEnumerable<CrisisDutyKind> Duties(int minutes, params IReadOnlyList<IncidentEventKind> kinds) =>
        CrisisPolicy.Handbook.Evaluate(
                kinds.Select((kind, index) => new IncidentEvent { Kind = kind, At = Start.AddSeconds(index + 1) })
                    .Append(Event(IncidentEventKind.Triggered, 0)),
                Start.AddMinutes(minutes))
            .Select(duty => duty.Kind);

    private static IncidentEvent Event(IncidentEventKind kind, int minutes) =>
        new() { Kind = kind, At = Start.AddMinutes(minutes) };
}
