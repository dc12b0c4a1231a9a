using SupportOps.Reliability.Pagination;

namespace SupportOps.Reliability.Tests;

/// <summary>A row proves nothing about a twist that its cases do not hold.</summary>
public sealed class PlanGeneratorTests
{
    private static readonly IReadOnlyList<ListingPlan> QuickPlans =
        [.. Enumerable.Range(1, 400).Select(number => PlanGenerator.Make(1, number))];

    [Fact]
    public void Plans_OfTheQuickForm_HoldEveryTwist()
    {
        var seen = QuickPlans.SelectMany(plan => plan.Readings).SelectMany(pages => pages).Select(page => page.Twist);

        Assert.Empty(TwistCatalog.All.Append(FaultTwists.Expiry).Except(seen));
    }

    [Theory]
    [InlineData(TwistEffect.Harmless, 80)]
    [InlineData(TwistEffect.Breaks, 80)]
    [InlineData(TwistEffect.Unspecified, 1)]
    public void Plans_OfTheQuickForm_HaveEveryExpectation(object effect, int atLeast) => Assert.InRange(
        QuickPlans.Count(plan => ListingOracle.Expect(plan).Effect == (TwistEffect)effect), atLeast, 400);

    [Fact]
    public void Plans_WithTheSameSeedAndNumber_AreTheSame() =>
        Assert.Equal(PlanGenerator.Make(3, 17).ToString(), PlanGenerator.Make(3, 17).ToString());

    [Fact]
    public void Plans_WithAnotherSeed_AreOthers() =>
        Assert.NotEqual(PlanGenerator.Make(3, 17).ToString(), PlanGenerator.Make(4, 17).ToString());

    [Fact]
    public void Listing_BegunAnewAndWhole_IsExpectedToBeThatOfTheSecondReading()
    {
        var plans = QuickPlans.Where(plan => plan.Readings.Count > 1
            && ListingOracle.Expect(plan).Effect is TwistEffect.Harmless).ToList();

        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.Equal(
            AgentIds(plan.Readings[1]),
            ListingOracle.Expect(plan).Whole.Select(agent => agent.Id.Value)));
    }

    private static IEnumerable<long> AgentIds(IReadOnlyList<PlannedPage> pages) =>
        pages.SelectMany(page => page.Users).Where(user => user.IsAgent).Select(user => user.Id).Distinct();
}
