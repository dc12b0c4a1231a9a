using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Abstractions.Tests.Auditing.Comparison;

public sealed class DiffLawsTests
{
    private static readonly Arbitrary<AccessSnapshot> One = Worlds.Any;

    private static readonly Arbitrary<(AuditReport Before, AuditReport After)> Two = (
        from before in Worlds.Any.Generator
        from after in Worlds.Any.Generator
        from stops in Gen.Elements(0, 0, 1, 2)
        let later = after with { Instance = before.Instance }
        select (
            (stops == 1 ? before.Stopped() : before).Report(),
            (stops == 2 ? later.Stopped() : later).Report())).ToArbitrary();

    [Fact]
    public void Report_ComparedWithItself_OnlyPersists() => Prop.ForAll(One, snapshot =>
        AuditDiff.Between(snapshot.Report(), snapshot.Report()).Entries
            .All(entry => entry.Kind == DiffKind.Persisting)).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_TheOtherWayRound_IsItsMirror() => Prop.ForAll(Two, pair =>
    {
        var forth = AuditDiff.Between(pair.Before, pair.After).Entries.ToDictionary(entry => entry.Fingerprint);
        var back = AuditDiff.Between(pair.After, pair.Before).Entries;

        return back.Count == forth.Count && back.All(entry =>
            forth[entry.Fingerprint] is var other
            && other.Before == entry.After && other.After == entry.Before
            && other.Kind == Mirrored(entry.Kind) && other.Changes.SequenceEqual(entry.Changes));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_AppliedToTheEarlierReport_GivesTheLaterOne() => Prop.ForAll(Two, pair =>
    {
        var findings = pair.Before.Findings.ToDictionary(finding => finding.Fingerprint);
        foreach (var entry in AuditDiff.Between(pair.Before, pair.After).Entries)
        {
            findings.Remove(entry.Fingerprint);
            if (entry.After is { } after)
            {
                findings.Add(entry.Fingerprint, after);
            }
        }

        return findings.Values.ToHashSet().SetEquals(pair.After.Findings);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fixed_IsNeverSaidByAnAuditThatStopped() => Prop.ForAll(Two, pair =>
        pair.After.Sources.All(source => source.IsComplete)
        || AuditDiff.Between(pair.Before, pair.After).Entries
            .All(entry => entry.Kind != DiffKind.Fixed || AuditRules.IsIntegrity(entry.Before!.Code)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Undecided_IsNeverNewFixedOrChanged() => Prop.ForAll(Two, pair =>
        AuditDiff.Between(pair.Before, pair.After).Entries.All(entry =>
            entry.Kind is DiffKind.Persisting or DiffKind.Unknown
            || new[] { entry.Before, entry.After }.All(finding => finding?.Status != FindingStatus.Inconclusive)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Unknown_AlwaysSaysWhyAndNothingElseDoes() => Prop.ForAll(Two, pair =>
        AuditDiff.Between(pair.Before, pair.After).Entries.All(entry =>
            (entry.Kind == DiffKind.Unknown) == (entry.Reason is not null)))
        .QuickCheckThrowOnFailure();

    private static DiffKind Mirrored(DiffKind kind) => kind switch
    {
        DiffKind.New => DiffKind.Fixed,
        DiffKind.Fixed => DiffKind.New,
        _ => kind,
    };
}
