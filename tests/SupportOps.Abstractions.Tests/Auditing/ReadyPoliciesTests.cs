using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class ReadyPoliciesTests
{
    public static TheoryData<string> Instances => [.. ZendeskInstance.Known.Select(known => known.Name)];

    [Fact]
    public void Names_AreAllFound() => Assert.All(
        AuditPolicy.Names, name => Assert.Equal(name, AuditPolicy.Find(name, ZendeskInstance.Global)?.Name));

    [Theory]
    [InlineData("Seed")]
    [InlineData("")]
    [InlineData("2026-04")]
    public void Find_WithAnotherName_IsNull(string name) =>
        Assert.Null(AuditPolicy.Find(name, ZendeskInstance.Global));

    [Theory]
    [MemberData(nameof(Instances))]
    public void Find_GivesThePolicyOfTheInstance(string instance)
    {
        var known = ZendeskInstance.Known.Single(candidate => candidate.Name == instance);

        Assert.All(AuditPolicy.Names, name => Assert.Equal(known, AuditPolicy.Find(name, known)!.Instance));
    }

    [Fact]
    public void Seed_IsThePolicyOfTheHandbook()
    {
        Assert.Equal(AuditPolicy.ZendeskGlobal, AuditPolicy.Find("seed", ZendeskInstance.Global));
        Assert.Equal(AuditPolicy.ZendeskUsGovernment, AuditPolicy.Find("seed", ZendeskInstance.UsGovernment));
    }

    [Fact]
    public void EditionOfMarch_LooksAtSuspendedAgentsOnly() => Assert.Equal(
        ["ZD-SUSPENDED"], Codes("2026-03", ZendeskInstance.Global));

    [Fact]
    public void Extended_BeginsWithTheSeed() => Assert.All(ZendeskInstance.Known, instance =>
    {
        var seed = Codes("seed", instance);

        Assert.Equal(seed, Codes("extended", instance).Take(seed.Count));
        Assert.NotEqual(seed, Codes("extended", instance));
    });

    [Fact]
    public void Extended_AsksForTheFocusOnlyInUsGovernment()
    {
        Assert.DoesNotContain("ZD-USGOV-MISSING-USER", Codes("extended", ZendeskInstance.Global));
        Assert.Contains("ZD-USGOV-MISSING-USER", Codes("extended", ZendeskInstance.UsGovernment));
    }

    private static IReadOnlyList<string> Codes(string policy, ZendeskInstance instance) =>
        [.. AuditPolicy.Find(policy, instance)!.Rules.Select(rule => rule.Descriptor.Code)];
}
