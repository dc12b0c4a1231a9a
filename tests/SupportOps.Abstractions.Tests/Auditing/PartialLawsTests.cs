using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>
/// What holds when a part of a source is really gone: nothing is claimed that the whole would not show.
/// </summary>
/// <remarks>
/// In these worlds no two members have one account or address, and no two agents one address. With two of a kind, the
/// part that is left may belong to the wrong one; AUD-DUPLICATE-MEMBER and AUD-AMBIGUOUS-MATCH say so of the whole.
/// </remarks>
public sealed class PartialLawsTests
{
    // They speak about the reading itself, so they find more the less was read.
    private static readonly string[] AboutTheReading = ["AUD-LIST-INCOMPLETE", "AUD-TEAM-FILE-INVALID", "AUD-TRIPWIRE"];

    [Fact]
    public void Members_CutOut_LetNothingBeFoundAnew() => ForAll(SourceKinds.TeamFiles, (snapshot, kept) =>
        snapshot with { Roster = snapshot.Roster with { Members = kept.Of(snapshot.Roster.Members) } });

    [Fact]
    public void TeamFiles_Unreadable_LetNothingBeFoundAnew() => ForAll(SourceKinds.TeamFiles, (snapshot, kept) =>
        (snapshot with { Roster = snapshot.Roster with { Members = kept.Of(snapshot.Roster.Members) } })
            .WithUnreadableFile());

    [Fact]
    public void Agents_CutOut_LetNothingBeFoundAnew() => ForAll(
        SourceKinds.Agents, (snapshot, kept) => snapshot with { Agents = kept.Of(snapshot.Agents) });

    [Fact]
    public void Approvals_CutOut_LetNothingBeFoundAnew() => ForAll(
        SourceKinds.ApprovedAdministrators,
        (snapshot, kept) => snapshot with { ApprovedAdministrators = kept.Of(snapshot.ApprovedAdministrators) });

    [Fact]
    public void Roles_CutOut_LetNothingBeFoundAnew() => ForAll(SourceKinds.CustomRoles, (snapshot, kept) =>
        snapshot with
        {
            CustomRoles = kept.Of(snapshot.CustomRoles!),
            NamedRoles = kept.Of(snapshot.NamedRoles!),
        });

    [Fact]
    public void Roles_NotReadAtAll_LetNothingBeFoundAnew() => ForAll(
        SourceKinds.CustomRoles, (snapshot, _) => snapshot with { CustomRoles = null, NamedRoles = null });

    [Fact]
    public void Groups_CutOut_LetNothingBeFoundAnew() => ForAll(SourceKinds.AgentGroups, (snapshot, kept) =>
        snapshot with
        {
            Groups = [.. kept.Of(snapshot.Groups!).Select(group => group with { Agents = kept.Of(group.Agents) })],
        });

    private static void ForAll(SourceKinds kind, Func<AccessSnapshot, Kept, AccessSnapshot> cut) => Prop.ForAll(
        Worlds.Distinct,
        Gen.Choose(0, 255).Select(set => new Kept(set)).ToArbitrary(),
        (snapshot, kept) => Hold(Report(snapshot), Stopped(cut(snapshot, kept), kind), kind)).Check(
            Config.QuickThrowOnFailure.WithMaxTest(400));

    private static AuditReport Stopped(AccessSnapshot part, SourceKinds kind) =>
        Report(part.Roster.IsComplete ? part.Stopped(kind) : part);

    private static void Hold(AuditReport whole, AuditReport part, SourceKinds kind)
    {
        Assert.Empty(Open(part).Except(Open(whole)));
        Assert.Empty(Passed(part).Select(rule => rule.Code).Except(Passed(whole).Select(rule => rule.Code)));
        Assert.DoesNotContain(Passed(part), rule => rule.Needs.HasFlag(kind));
        Assert.Equal(Verdict.Incomplete, part.Verdict);
    }

    private static IEnumerable<RuleDescriptor> Passed(AuditReport report) =>
        report.Checks.Where(check => check.Status == RuleStatus.Pass).Select(check => check.Rule);

    private static IEnumerable<(string Code, string Message)> Open(AuditReport report) => report.Findings
        .Where(finding => finding.Status == FindingStatus.Open)
        .Where(finding => !AboutTheReading.Contains(finding.Code, StringComparer.Ordinal))
        .Select(finding => (finding.Code, finding.Message));

    private static AuditReport Report(AccessSnapshot snapshot) => AuditPolicy.Find(
        "extended", ZendeskInstance.Known.Single(known => known.Name == snapshot.Instance))!.Evaluate(snapshot);

    /// <summary>Which places of each list are still there.</summary>
    private sealed record Kept(int Places)
    {
        public IReadOnlyList<T> Of<T>(IReadOnlyList<T> list) =>
            [.. list.Where((_, place) => (Places & (1 << (place % 8))) != 0)];
    }
}
