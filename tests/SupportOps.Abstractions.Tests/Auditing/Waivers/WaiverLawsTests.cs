using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Abstractions.Tests.Auditing.Waivers;

public sealed class WaiverLawsTests
{
    private static readonly Arbitrary<(AuditReport Report, Waiver[] Waivers)> Any = (
        from snapshot in Worlds.Any.Generator
        from waivers in Waivers().ArrayOf()
        select (snapshot.Report(), waivers)).ToArbitrary();

    [Fact]
    public void Waived_IsOnlyWhatFailed() => Prop.ForAll(Any, world =>
    {
        var failed = world.Report.Findings.Where(finding => finding.Status == FindingStatus.Open)
            .Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);

        return world.Report.With(world.Waivers).Findings.Where(finding => finding.Status == FindingStatus.Waived)
            .All(finding => failed.Contains(finding.Fingerprint));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Finding_WithAnyWaivers_StaysInTheReport() => Prop.ForAll(Any, world =>
    {
        var reviewed = world.Report.With(world.Waivers).Findings.Where(finding => finding.Code != "AUD-WAIVER")
            .Select(finding => finding with { Status = Unwaived(finding), Waiver = null });

        return reviewed.SequenceEqual(world.Report.Findings);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Waiver_ThatExpired_DoesNothingButItsNote() => Prop.ForAll(Any, world =>
    {
        var expired = world.Waivers.Select(waiver => waiver with { Expires = Waived.Today.AddDays(-1) }).ToArray();

        return world.Report.With(expired).Findings.Where(finding => finding.Code != "AUD-WAIVER")
            .SequenceEqual(world.Report.Findings);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Verdict_WithWaivers_IsIncompleteExactlyWhenItWas() => Prop.ForAll(Any, world =>
        (world.Report.With(world.Waivers).Verdict == Verdict.Incomplete)
            == (world.Report.Verdict == Verdict.Incomplete)).QuickCheckThrowOnFailure();

    [Fact]
    public void Verdict_WithoutWaivers_IsKept() => Prop.ForAll(Any, world =>
        world.Report.With(world.Waivers).Waivers!.VerdictWithout == world.Report.Verdict).QuickCheckThrowOnFailure();

    private static FindingStatus Unwaived(Finding finding) =>
        finding.Status == FindingStatus.Waived ? FindingStatus.Open : finding.Status;

    private static Gen<Waiver> Waivers() =>
        from rule in Gen.Elements(
            "ZD-LIGHT-AGENT", "ZD-NAME-MISMATCH", "ZD-SUSPENDED", "ZD-MISSING-USER", "AUD-AMBIGUOUS-MATCH")
        from subject in Gen.Elements("a@x.test", "B@x.test", "1", "2", "*", "")
        from days in Gen.Choose(-10, 100)
        from instance in Gen.Elements<string?>(null, "global", "us-government")
        select Waived.Of(rule, subject) with { Expires = Waived.Today.AddDays(days), Instance = instance };
}
