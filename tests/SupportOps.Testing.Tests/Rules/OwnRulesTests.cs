using SupportOps.Auditing;
using SupportOps.Auditing.Groups;
using SupportOps.Auditing.Projects;
using SupportOps.Auditing.Seats;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

/// <summary>No rule of this repository without an example in which it fires, and one in which it does not.</summary>
public sealed class OwnRulesTests
{
    // The rule looks at the process, not at the input; a test of the tool starts a process in which it fires.
    private static readonly string[] ProvenElsewhere = ["AUD-NORMALIZATION"];

    private static readonly IReadOnlyList<AuditRule> Rules =
    [
        .. AuditRules.Ready, .. AuditRules.Integrity, AuditRules.WaiversAreSound, .. SeatRules.All, .. GroupRules.All,
        .. ProjectRules.All,
    ];

    private static readonly IReadOnlyList<RuleHarness> Proofs =
        [.. ZendeskProofs.All, .. IntegrityProofs.All, .. SeatProofs.All, .. GitLabProofs.All];

    public static TheoryData<string> Codes =>
        [.. Rules.Select(rule => rule.Descriptor.Code).Except(ProvenElsewhere, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_HasAnExampleInWhichItFiresAndOneInWhichItDoesNot(string code) =>
        Assert.Single(Proofs, proof => proof.Rule.Descriptor.Code == code).Check();

    [Fact]
    public void Rules_AreFoundInEveryPack() => Assert.Equal(
        ["AUD", "CAL", "GL", "PRJ", "ZD"],
        Rules.Select(rule => rule.Descriptor.Code.Split('-')[0]).Distinct().Order(StringComparer.Ordinal));
}
