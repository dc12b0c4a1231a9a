using SupportOps.Reliability.Faults;
using SupportOps.Reliability.GoogleCalendar;

namespace SupportOps.Reliability.Tests;

public sealed class FaultCatalogTests
{
    [Fact]
    public void Kinds_Are24() => Assert.Equal(24, FaultCatalog.All.Select(fault => fault.Kind).Distinct().Count());

    [Fact]
    public void Forms_HaveNamesOfTheirOwn() =>
        Assert.Equal(FaultCatalog.All.Count, FaultCatalog.All.Select(fault => fault.ToString()).Distinct().Count());

    // A call may have rules of its own: only a client that can renew its credential does.
    [Fact]
    public void Rules_AreAllInUse() => Assert.Equal(
        Enum.GetValues<FaultRule>().Order(),
        FaultCatalog.All.Select(fault => fault.Rule).Concat(RulesOfCalls).Distinct().Order());

    private static IEnumerable<FaultRule> RulesOfCalls =>
        new GoogleCalendarFaultAdapter().Calls(new Random(1)).SelectMany(call => call.Rules.Values);
}
