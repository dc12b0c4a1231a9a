using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Urgency, escalation and review of incidents, both versions.</summary>
public sealed class IncidentPolicyTests
{
    [Theory]
    [InlineData(Criticality.MissionCritical, "1122")]
    [InlineData(Criticality.BusinessCritical, "1223")]
    [InlineData(Criticality.BusinessOperational, "2234")]
    [InlineData(Criticality.Administrative, "3344")]
    public void Severity2026_ComesFromCriticalityAndEffect(Criticality criticality, string severities) => Assert.Equal(
        severities, string.Concat(Enum.GetValues<IncidentEffect>().Select(
            effect => IncidentPolicy.Of2026.UrgencyOf(criticality, effect).Name[^1])));

    [Theory]
    [InlineData(Criticality.MissionCritical, 1, 2, 10)]
    [InlineData(Criticality.BusinessCritical, 2, 4, 30)]
    [InlineData(Criticality.BusinessOperational, 24, 48, 480)]
    [InlineData(Criticality.Administrative, 48, 72, 1440)]
    public void Urgency2025_ComesFromCriticality(Criticality criticality, int from, int within, int minutes)
    {
        var urgency = IncidentPolicy.Of2025.UrgencyOf(criticality, IncidentEffect.Inconvenience);

        Assert.Equal(
            (TimeSpan.FromHours(from), TimeSpan.FromHours(within), TimeSpan.FromMinutes(minutes)),
            (urgency.ResolveFrom, urgency.ResolveWithin, urgency.EscalateEvery));
    }

    [Theory]
    [InlineData(Criticality.MissionCritical, 9.99, 0)]
    [InlineData(Criticality.MissionCritical, 10, 1)]
    [InlineData(Criticality.MissionCritical, 40, 4)]
    [InlineData(Criticality.MissionCritical, 900, 4)]
    [InlineData(Criticality.BusinessCritical, 90, 3)]
    [InlineData(Criticality.BusinessCritical, 900, 3)]
    [InlineData(Criticality.BusinessOperational, 960, 2)]
    [InlineData(Criticality.BusinessOperational, 2879, 2)]
    [InlineData(Criticality.BusinessOperational, 2880, 3)]
    [InlineData(Criticality.Administrative, 4319, 2)]
    [InlineData(Criticality.Administrative, 4320, 3)]
    public void Level2025_RisesWithEachIntervalToItsHighest(Criticality criticality, double minutes, int level) =>
        Assert.Equal(level, Of2025(criticality).LevelAfter(TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void TimeOfLevel_IsTheMomentAtWhichTheLevelBegins()
    {
        var urgencies =
            from policy in new[] { IncidentPolicy.Of2025, IncidentPolicy.Of2026 }
            from criticality in Enum.GetValues<Criticality>()
            from effect in Enum.GetValues<IncidentEffect>()
            select policy.UrgencyOf(criticality, effect);

        Assert.All(urgencies, urgency => Assert.All(Enumerable.Range(1, urgency.HighestLevelWhenLate), level =>
        {
            var due = urgency.TimeOfLevel(level)!.Value;
            Assert.True(urgency.LevelAfter(due) >= level);
            Assert.True(urgency.LevelAfter(due - TimeSpan.FromTicks(1)) < level);
        }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void TimeOfLevel_ThatThereIsNot_IsNull(int level) =>
        Assert.Null(Of2025(Criticality.MissionCritical).TimeOfLevel(level));

    [Theory]
    [InlineData(Criticality.MissionCritical, 0, true)]
    [InlineData(Criticality.BusinessCritical, 0, true)]
    [InlineData(Criticality.BusinessOperational, 2, false)]
    [InlineData(Criticality.BusinessOperational, 3, true)]
    [InlineData(Criticality.Administrative, 0, false)]
    public void Review_IsForTheHighestTwoAndForLevelThree(Criticality criticality, int level, bool isReviewed) =>
        Assert.Equal(isReviewed, Of2025(criticality).NeedsReview(level));

    [Fact]
    public void Ladder_HasFourRungs() => Assert.Equal(
        [1, 2, 3, 4], IncidentPolicy.Of2026.Levels.Select(level => level.Number));

    [Fact]
    public void Incident2026_IsWhatTakesLongerThanTenMinutes() => Assert.Equal(
        (null, TimeSpan.FromMinutes(10)), (IncidentPolicy.Of2025.IncidentAfter, IncidentPolicy.Of2026.IncidentAfter));

    private static IncidentUrgency Of2025(Criticality criticality) =>
        IncidentPolicy.Of2025.UrgencyOf(criticality, IncidentEffect.CustomerImpact);
}
