using SupportOps.Reliability.Faults;

namespace SupportOps.Reliability.Tests;

public sealed class FaultCatalogTests
{
    [Fact]
    public void Kinds_Are24() => Assert.Equal(24, FaultCatalog.All.Select(fault => fault.Kind).Distinct().Count());

    [Fact]
    public void Forms_HaveNamesOfTheirOwn() =>
        Assert.Equal(FaultCatalog.All.Count, FaultCatalog.All.Select(fault => fault.ToString()).Distinct().Count());

    [Fact]
    public void Rules_AreAllInUse() => Assert.Equal(
        Enum.GetValues<FaultRule>().Order(), FaultCatalog.All.Select(fault => fault.Rule).Distinct().Order());
}
