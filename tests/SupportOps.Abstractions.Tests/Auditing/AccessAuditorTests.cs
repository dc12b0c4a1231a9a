using System.Net;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Tests.Shared;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class AccessAuditorTests
{
    [Fact]
    public async Task Audit_OfTwoPages_SeesBoth()
    {
        var report = await Audit(new Pages { Given.Agent() }, new Pages { Given.Agent("B", "b@x.test", 2) });

        Assert.Equal((2, Verdict.Clean), (report.Lists.Count, report.Verdict));
        Assert.Equal(2, report.Sources.Single(source => source.Kind == SourceKinds.Agents).Pages);
    }

    [Fact]
    public async Task Page_ThatFails_MakesTheReportIncompleteAndKeepsWhatWasRead()
    {
        var report = await Audit(new Pages { Given.Agent() }, new Pages(new InvalidDataException("odd bytes")));

        Assert.Equal((1, Verdict.Incomplete), (report.Lists.Count, report.Verdict));
        Assert.Contains("stopped after 1 page(s) and 1 agent(s): InvalidDataException: odd "
            + "bytes", report.Findings.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatIsGivenUp_MakesTheReportIncomplete() =>
        Assert.Equal(Verdict.Incomplete, (
            await Audit(new Pages { Given.Agent() }, new Pages(new TaskCanceledException("slow")))).Verdict);

    [Fact]
    public async Task Credential_ThatIsRefused_EndsTheAudit() =>
        await Assert.ThrowsAsync<SupportOpsApiException>(() => Audit(
        new Pages(
            new SupportOpsApiException("Zendesk", "refused", "check it") { Status = HttpStatusCode.Unauthorized })));

    [Fact]
    public async Task Agent_WhoCameTwice_CountsOnceAndIsSaid()
    {
        var report = await Audit(new Pages { Given.Agent() }, new Pages { Given.Agent() });

        Assert.Equal((1, Verdict.Clean), (report.Lists.Count, report.Verdict));
        Assert.Equal(1, report.Sources.Single(source => source.Kind == SourceKinds.Agents).Duplicates);
    }

    [Fact]
    public async Task Agent_WhoCameTwiceWithDifferentRecords_MakesTheReportIncompleteInEitherOrder()
    {
        var suspended = Given.Agent() with { Suspended = true };

        Assert.Equal(Verdict.Incomplete, (await Audit(new Pages { Given.Agent(), suspended })).Verdict);
        Assert.Equal(Verdict.Incomplete, (await Audit(new Pages { suspended, Given.Agent() })).Verdict);
    }

    [Fact]
    public async Task Roles_ThatCannotBeReadForAnotherReason_MakeTheReportIncomplete()
    {
        var directory = new Directory([new Pages { Given.Agent() }]) { RoleProblem = new InvalidDataException("odd") };

        Assert.Equal(Verdict.Incomplete, (await Audit(directory)).Verdict);
    }

    [Fact]
    public async Task Roles_OfWhichSomeHaveNoName_KeepTheNamesOfTheOthers()
    {
        var snapshot = await Capture(new CustomRole(new RoleId(1), "One"), new CustomRole(new RoleId(2), Name: null));

        Assert.Equal([new RoleId(1), new RoleId(2)], snapshot.CustomRoles!);
        Assert.Equal([new CustomRole(new RoleId(1), "One")], snapshot.NamedRoles!);
    }

    [Fact]
    public async Task Roles_WithoutAnyName_HaveNoNamesRatherThanAnEmptyList()
    {
        Assert.Null((await Capture(new CustomRole(new RoleId(2), Name: null))).NamedRoles);
        Assert.Null((await Capture()).NamedRoles);
    }

    [Fact]
    public async Task Roles_ChangedAfterTheyWereRead_AreNoticed()
    {
        var snapshot = await Capture(new CustomRole(new RoleId(1), "One"), new CustomRole(new RoleId(2), "Two"));
        AccessSnapshot[] changed =
        [
            snapshot with { CustomRoles = [new RoleId(1), new RoleId(3)] },
            snapshot with { NamedRoles = [new CustomRole(new RoleId(1), "One")] },
            snapshot with { NamedRoles = [new CustomRole(new RoleId(1), "Two"), new CustomRole(new RoleId(2), "One")] },
            snapshot with { NamedRoles = null },
        ];

        Assert.Null(snapshot.FindContradiction());
        Assert.Null((snapshot with { CustomRoles = [new RoleId(2), new RoleId(1)] }).FindContradiction());
        Assert.All(changed, other => Assert.Equal(
            "the custom roles are not those that were read", other.FindContradiction()));
    }

    [Fact]
    public async Task Roles_ReadBeforeTheirHashWasKept_AreNoContradiction()
    {
        var snapshot = await Capture(new CustomRole(new RoleId(1), "One"));
        var older = snapshot with { Sources = [.. snapshot.Sources.Select(WithoutHashOfRoles)] };

        Assert.NotEqual(snapshot.Sources, older.Sources);
        Assert.Null(older.FindContradiction());
    }

    [Fact]
    public async Task Cancellation_EndsTheAudit()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new AccessAuditor(new Team(), new Directory([])).CaptureAsync(ZendeskInstance.Global, source.Token));
    }

    [Fact]
    public async Task Hash_OfTheSameAgentsInOtherOrderAndPages_IsTheSame()
    {
        var one = await Audit(new Pages { Given.Agent(), Given.Agent("B", "b@x.test", 2) });
        var two = await Audit(new Pages { Given.Agent("B", "b@x.test", 2) }, new Pages { Given.Agent() });
        var other = await Audit(new Pages { Given.Agent(), Given.Agent("C", "b@x.test", 2) });

        Assert.Equal(HashOf(one), HashOf(two));
        Assert.NotEqual(HashOf(one), HashOf(other));
    }

    [Fact]
    public async Task Page_ThatStartsOver_ReplacesEverythingBefore()
    {
        var changed = Given.Agent() with { Suspended = true };
        var report = await Audit(
            new Pages { Given.Agent("Gone", "gone@x.test", 9), Given.Agent() },
            new Pages { changed, changed },
            new Pages { Given.Agent(), Given.Agent("B", "b@x.test", 2) }.AsStart());

        var source = report.Sources.Single(source => source.Kind == SourceKinds.Agents);
        Assert.Equal((2, Verdict.Clean), (report.Lists.Count, report.Verdict));
        Assert.Equal((1, 2, 0), (source.Pages, source.Records, source.Duplicates));
    }

    [Fact]
    public async Task Audit_IsMeasuredWithoutPersonalData()
    {
        using var measured = new Measurements("SupportOps.Auditing");

        await Audit(new Pages { Given.Agent() with { Suspended = true } }, new Pages(new InvalidDataException("odd")));

        Assert.Contains(measured.All, line => line.StartsWith("supportops.audit.duration ", StringComparison.Ordinal));
        Assert.Contains(
            "supportops.audit.findings 1 [supportops.instance, global] [code, ZD-SUSPENDED] [severity, High]",
            measured.All);
        Assert.Contains(
            "supportops.audit.sources.incomplete 1 [supportops.instance, global] [supportops.source, Agents]",
            measured.All);
        Assert.DoesNotContain(Given.Agent().Email!, string.Join('\n', measured.All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_SayWhereAndWhenTheyWereReadAndWhatWasAnnounced()
    {
        var sources = (await Audit(new Pages { Given.Agent() }.Of(7))).Sources;

        var agents = sources.Single(source => source.Kind == SourceKinds.Agents);
        Assert.Equal(("test directory", 7), (agents.Endpoint, agents.Expected));
        Assert.All(
            [agents, sources.Single(source => source.Kind == SourceKinds.TeamFiles)],
            source => Assert.Equal(new TestClock().GetUtcNow(), source.FetchedAt));
    }

    private static string? HashOf(AuditReport report) =>
        report.Sources.Single(source => source.Kind == SourceKinds.Agents).Sha256;

    private static SnapshotSource WithoutHashOfRoles(SnapshotSource source) =>
        source.Kind == SourceKinds.CustomRoles ? source with { Sha256 = null } : source;

    private static Task<AccessSnapshot> Capture(params IReadOnlyList<CustomRole> roles) => new AccessAuditor(
        new Team(), new Directory([new Pages { Given.Agent() }]) { Roles = roles }, new TestClock()).CaptureAsync(
            ZendeskInstance.Global);

    private static Task<AuditReport> Audit(params Pages[] pages) => Audit(new Directory(pages));

    private static Task<AuditReport> Audit(Directory directory) =>
        new AccessAuditor(new Team(), directory, new TestClock()).RunAsync(AuditPolicy.ZendeskGlobal);

    /// <summary>A consumer's own roster source.</summary>
    private sealed class Team : IRosterSource
    {
        public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult(new Roster { Members = [Given.Member()] });
    }

    private sealed class Pages(Exception? problem = null) : List<Agent>
    {
        public Exception? Problem { get; } = problem;

        public bool StartsOver { get; private set; }

        public int? Announced { get; private set; }

        public Pages Of(int announced)
        {
            Announced = announced;
            return this;
        }

        public Pages AsStart()
        {
            StartsOver = true;
            return this;
        }
    }

    /// <summary>A consumer's own directory.</summary>
    private sealed class Directory(IReadOnlyList<Pages> pages) : IAgentDirectory
    {
        public string Endpoint => "test directory";

        public string? Host => null;

        public Exception? RoleProblem { get; init; }

        public IReadOnlyList<CustomRole>? Roles { get; init; }

        public async IAsyncEnumerable<AgentPage> ListAgentPagesAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var page in pages)
            {
                yield return page.Problem is null
                    ? new AgentPage(page, page.Count) { StartsOver = page.StartsOver, Expected = page.Announced }
                    : throw page.Problem;
            }
        }

        public Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default) =>
            RoleProblem is null
                ? Task.FromResult<IReadOnlyList<RoleId>?>(null)
                : Task.FromException<IReadOnlyList<RoleId>?>(RoleProblem);

        public async Task<IReadOnlyList<CustomRole>?> FindRolesAsync(CancellationToken cancellationToken = default)
        {
            await FindRoleIdsAsync(cancellationToken);
            return Roles;
        }
    }
}
