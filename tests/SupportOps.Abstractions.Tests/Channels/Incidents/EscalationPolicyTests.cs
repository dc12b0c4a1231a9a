using FsCheck;
using FsCheck.Fluent;
using SupportOps.Channels.Incidents;

namespace SupportOps.Abstractions.Tests.Channels.Incidents;

public sealed class EscalationPolicyTests
{
    private static readonly DateTimeOffset Start = Tickets.At("2026-11-20T10:00:00Z");

    [Theory]
    [InlineData(0, 1, EscalationStatus.Climbing)]
    [InlineData(299, 1, EscalationStatus.Climbing)]
    [InlineData(300, 2, EscalationStatus.Exhausted)]
    [InlineData(9_999, 2, EscalationStatus.Exhausted)]
    public void Emergency_WithoutAcknowledgement_GoesToSecondLevelAfter5Minutes(
        int seconds, int level, EscalationStatus status)
    {
        var state = EscalationPolicy.Emergency.Evaluate([Triggered], Start.AddSeconds(seconds));

        Assert.Equal((level, status), (state.Current!.Level, state.Status));
        Assert.Equal(level == 1 ? Start.AddMinutes(5) : null, state.NextAt);
    }

    [Theory]
    [InlineData(299, 1)]
    [InlineData(300, 1)]
    [InlineData(301, 2)]
    public void Acknowledgement_AtTheVeryDeadline_IsInTime(int seconds, int level)
    {
        var state = EscalationPolicy.Emergency.Evaluate(
            [Triggered, Event(IncidentEventKind.Acknowledged, seconds)], Start.AddHours(3));

        Assert.Equal((level, EscalationStatus.Taken), (state.Current!.Level, state.Status));
        Assert.Null(state.Next);
    }

    [Fact]
    public void Escalation_ByHand_CallsTheNextLevelAndSaysWho()
    {
        var state = EscalationPolicy.Emergency.Evaluate(
            [
                Triggered, Event(IncidentEventKind.Acknowledged, 60),
                Event(IncidentEventKind.Escalated, 900) with { By = "Ada" },
            ],
            Start.AddHours(1));

        Assert.Equal((2, EscalationStatus.Exhausted), (state.Current!.Level, state.Status));
        Assert.Equal(Start.AddMinutes(15), state.CurrentSince);
        Assert.Equal(
            "2026-11-20 10:15 +00:00: Ada escalated; level 2, second level, is called.", state.Reasons[^1]);
    }

    [Fact]
    public void Escalation_ThatTheLogNamesToo_CountsOnce()
    {
        var terms = IncidentTerms.Of2025(Criticality.MissionCritical).Escalation;

        var state = terms.Evaluate(
            [Triggered, Event(IncidentEventKind.Escalated, 604) with { Level = 1 }], Start.AddMinutes(11));

        Assert.Equal((1, Start.AddMinutes(20)), (state.Current!.Level, state.NextAt));
    }

    [Fact]
    public void Level_ForWhichNobodyIsOnCall_IsAWarning()
    {
        OnCallShift[] plan =
        [
            new(1, "Ada", Start.AddHours(-1), Start.AddHours(1)), new(2, "Bo", Start, Start.AddMinutes(5)),
        ];

        var state = EscalationPolicy.Emergency.Evaluate([Triggered], Start.AddMinutes(1), plan);

        Assert.Equal(["Ada"], state.OnCall);
        Assert.Empty(state.OnCallNext);
        Assert.Equal(
            "Nobody is on call for level 2, second level, at 2026-11-20 10:05 +00:00.", Assert.Single(state.Warnings));
    }

    [Fact]
    public void Alarm_AfterAResolution_BeginsAnew()
    {
        var state = EscalationPolicy.Emergency.Evaluate(
            [Triggered, Event(IncidentEventKind.Resolved, 400), Event(IncidentEventKind.Triggered, 500)],
            Start.AddSeconds(501));

        Assert.Equal((1, EscalationStatus.Climbing), (state.Current!.Level, state.Status));
        Assert.Equal(Start.AddSeconds(800), state.NextAt);
    }

    [Fact]
    public void Events_OfOneMoment_StandInTheOrderGiven()
    {
        var resolved = Event(IncidentEventKind.Resolved, 400);
        var again = Event(IncidentEventKind.Triggered, 400);

        var rings = EscalationPolicy.Emergency.Evaluate([Triggered, resolved, again], Start.AddSeconds(401));
        var over = EscalationPolicy.Emergency.Evaluate([Triggered, again, resolved], Start.AddSeconds(401));

        Assert.Equal((EscalationStatus.Climbing, Start.AddSeconds(700)), (rings.Status, rings.NextAt));
        Assert.Equal(EscalationStatus.Resolved, over.Status);
    }

    [Fact]
    public void Event_WithoutAnAlarm_CountsNotAndIsNamed()
    {
        var state = EscalationPolicy.Emergency.Evaluate([Event(IncidentEventKind.Acknowledged, 0)], Start);

        Assert.Equal(EscalationStatus.NotStarted, state.Status);
        Assert.Single(state.Warnings);
        Assert.Empty(EscalationPolicy.Emergency.Evaluate([Triggered], Start.AddTicks(-1)).Warnings);
    }

    [Theory]
    [InlineData(Criticality.MissionCritical, "0:0 1:10 2:20 3:30 4:40", 2)]
    [InlineData(Criticality.BusinessCritical, "0:0 1:30 2:60 3:90", 4)]
    [InlineData(Criticality.BusinessOperational, "0:0 1:480 2:960 3:2880", 48)]
    [InlineData(Criticality.Administrative, "0:0 1:1440 2:2880 3:4320", 72)]
    public void Terms_Of2025_CallLevelsByCriticality(Criticality criticality, string steps, int hours)
    {
        var terms = IncidentTerms.Of2025(criticality);

        Assert.Equal(
            steps, string.Join(' ', terms.Escalation.Steps.Select(step => $"{step.Level}:{step.After.TotalMinutes}")));
        Assert.Equal(TimeSpan.FromHours(hours), terms.ResolveWithin);
        Assert.Equal(criticality <= Criticality.BusinessCritical, terms.NeedsReview(2));
        Assert.True(terms.NeedsReview(3));
    }

    [Fact]
    public void Severity_Of2026_IsTheTable() => Assert.Equal(
        "1122 1223 2234 3344",
        string.Join(' ', Enum.GetValues<Criticality>().Select(criticality => string.Concat(
            Enum.GetValues<IncidentEffect>().Select(effect => IncidentTerms.SeverityOf(criticality, effect))))));

    [Theory]
    [InlineData(1, 10, true)]
    [InlineData(2, 30, true)]
    [InlineData(3, 480, false)]
    [InlineData(4, 1440, false)]
    public void Terms_Of2026_CallLevelsBySeverity(int severity, int minutes, bool reviewed)
    {
        var terms = IncidentTerms.Of2026(severity);

        Assert.Equal(TimeSpan.FromMinutes(4 * minutes), terms.Escalation.Steps[^1].After);
        Assert.Equal(reviewed, terms.NeedsReview(2));
    }

    [Fact]
    public void Steps_OutOfOrder_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => EscalationPolicy.Emergency with { Steps = [] });
        Assert.Throws<ArgumentException>(() => EscalationPolicy.Emergency with
        {
            Steps = [.. EscalationPolicy.Emergency.Steps.Reverse()],
        });
        Assert.Throws<ArgumentException>(() => EscalationPolicy.Emergency with
        {
            Steps = [.. EscalationPolicy.Emergency.Steps, new EscalationStep(3, "x", TimeSpan.FromMinutes(5))],
        });
    }

    [Fact]
    public void Order_OfEvents_ChangesNothing()
    {
        var events = from kind in Gen.Elements(Enum.GetValues<IncidentEventKind>())
                     from seconds in Gen.Choose(0, 20)
                     from level in Gen.Elements<int?>(null, 1, 2)
                     select Event(kind, seconds * 60) with { Level = level };
        var cases = from any in events.ListOf()
                    let given = any.DistinctBy(happened => happened.At).ToList()
                    from shuffled in Gen.Shuffle(given.ToArray())
                    from seconds in Gen.Choose(0, 1_500)
                    select (given, shuffled, now: Start.AddSeconds(seconds));

        Prop.ForAll(cases.ToArbitrary(), pair =>
            Outline(pair.given, pair.now) == Outline(pair.shuffled, pair.now)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Level_WithoutFurtherEvents_NeverFalls()
    {
        var cases = from first in Gen.Choose(0, 10_000)
                    from second in Gen.Choose(0, 10_000)
                    select (Math.Min(first, second), Math.Max(first, second));

        Prop.ForAll(cases.ToArbitrary(), pair => Level(pair.Item1) <= Level(pair.Item2)).QuickCheckThrowOnFailure();
    }

    private static IncidentEvent Triggered => Event(IncidentEventKind.Triggered, 0);

    private static int Level(int seconds) => IncidentTerms.Of2025(Criticality.MissionCritical).Escalation
        .Evaluate([Triggered], Start.AddSeconds(seconds)).Current!.Level;

    private static string Outline(IEnumerable<IncidentEvent> events, DateTimeOffset now)
    {
        var materialized = events.ToList();
        var state = EscalationPolicy.Emergency.Evaluate(materialized, now);
        var duties = CrisisPolicy.Handbook.Evaluate(materialized, now);
        return $"{state.Status} {state.Current} {state.NextAt} {string.Join('|', state.Reasons)} "
            + $"{string.Join('|', state.Warnings)} {string.Join('|', duties)}";
    }

    private static IncidentEvent Event(IncidentEventKind kind, int seconds) =>
        new() { Kind = kind, At = Start.AddSeconds(seconds) };
}
