using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

public sealed class RiceScoreTests
{
    [Theory]
    [InlineData(10, 3, 0.8, 2, 12)]
    [InlineData(1, 0.5, 1, 4, 0.125)]
    [InlineData(7, 1, 0, 1, 0)]
    public void Score_IsReachTimesImpactTimesConfidenceByEffort(
        double reach, double impact, double confidence, double effort, double score) => Assert.Equal(
        (decimal)score, new RiceScore((decimal)reach, (decimal)impact, (decimal)confidence, (decimal)effort).Value);

    [Theory]
    [InlineData(3, 1, 1, 1)]
    [InlineData(10, 4, 1, 1)]
    [InlineData(10, 1, 1.1, 1)]
    [InlineData(10, 1, -0.1, 1)]
    [InlineData(10, 1, 1, 0)]
    [InlineData(10, 1, 1, -1)]
    public void Score_OfAFigureThatTheHandbookHasNot_IsRefused(
        double reach, double impact, double confidence, double effort) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new RiceScore((decimal)reach, (decimal)impact, (decimal)confidence, (decimal)effort));
}
