using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Tests.Shared;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>However the agents are cut into pages, the audit is the same.</summary>
public sealed class PagingLawsTests
{
    private static readonly Arbitrary<(AccessSnapshot Snapshot, int Size, int Doubled)> Any = (
        from snapshot in Worlds.Detailed.Generator
        from size in Gen.Choose(1, 4)
        from doubled in Gen.Choose(0, 5)
        select (snapshot, size, doubled)).ToArbitrary();

    [Fact]
    public void Pages_OfAnySize_GiveOneReport() => Prop.ForAll(Any, world =>
        Outline(Audit(world.Snapshot, world.Size, doubled: null)).SequenceEqual(
            Outline(Audit(world.Snapshot, size: 100, doubled: null)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Agent_WhoStandsOnTwoPages_ChangesTheNoteOnly() => Prop.ForAll(Any, world =>
    {
        var once = Audit(world.Snapshot, world.Size, doubled: null);
        var twice = Audit(world.Snapshot, world.Size, world.Doubled);

        return Outline(once).SequenceEqual(Outline(twice))
            && Duplicates(twice) == (world.Doubled < world.Snapshot.Agents.Count ? 1 : 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Agent_WhoSignsInWhileTheListIsRead_LeavesItWhole()
    {
        var early = Given.Agent() with { LastLogin = Given.Now.AddDays(-1) };
        var late = early with { LastLogin = Given.Now };

        Assert.Equal(Verdict.Clean, Audit([Given.Member()], [[early], [late]]).Verdict);
    }

    private static AuditReport Audit(AccessSnapshot snapshot, int size, int? doubled)
    {
        var again = snapshot.Agents.Skip(doubled ?? snapshot.Agents.Count).Take(1);
        return Audit(
            snapshot.Roster.Members,
            [.. snapshot.Agents.Concat(again).Chunk(size)],
            ZendeskInstance.Known.Single(known => known.Name == snapshot.Instance));
    }

    private static AuditReport Audit(
        IReadOnlyList<TeamMember> members, IReadOnlyList<Agent[]> pages, ZendeskInstance? instance = null) =>
        new AccessAuditor(new Team(members), new Directory(pages), new TestClock())
            .RunAsync(AuditPolicy.Find("seed", instance ?? ZendeskInstance.Global)!).GetAwaiter().GetResult();

    private static int Duplicates(AuditReport report) =>
        report.Sources.Single(source => source.Kind == SourceKinds.Agents).Duplicates;

    private static IEnumerable<string> Outline(AuditReport report) => report.Findings
        .Select(finding => $"{finding.Status} {finding.Fingerprint} {finding.Message}")
        .Append(report.Verdict.ToString())
        .Append(report.Sources.Single(source => source.Kind == SourceKinds.Agents).Sha256!);

    private sealed class Team(IReadOnlyList<TeamMember> members) : IRosterSource
    {
        public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult(new Roster { Members = members });
    }

    private sealed class Directory(IReadOnlyList<Agent[]> pages) : IAgentDirectory
    {
        public string Endpoint => "pages";

        public string? Host => null;

        public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var page in pages)
            {
                yield return new AgentPage(page, page.Length);
            }
        }

        public Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<RoleId>?>(null);
    }
}
