using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

public sealed class RuleHarnessTests
{
    private static readonly RuleDescriptor Descriptor = new()
    {
        Code = "X-MAILBOX",
        Title = "No agent is a shared mailbox",
        Severity = Severity.Medium,
        Rationale = "Nobody answers for it.",
        Remediation = "Give each person an account.",
        Source = "Access standard, section 4",
        Needs = SourceKinds.Agents,
    };

    private static readonly AgentRule Rule = AgentRule.Create(
        Descriptor,
        subject => IsShared(subject.Agent) ? RuleResult.Fail("A shared mailbox.") : RuleResult.Pass);

    [Fact]
    public void Rule_WithBothExamples_IsProven() => Assert.Empty(Proof(Rule).FindProblems());

    [Fact]
    public void Rule_ThatNeverFires_IsNotProven()
    {
        var never = AgentRule.Create(Descriptor, _ => RuleResult.Pass);

        Assert.StartsWith("MustFire \"a mailbox\": of 1 subject(s), 1 passed", Problem(Proof(never)), Comparison);
    }

    [Fact]
    public void Rule_ThatAlwaysFires_IsNotProven()
    {
        var always = AgentRule.Create(Descriptor, _ => RuleResult.Fail("Wrong."));

        Assert.StartsWith(
            "MustNotFire \"a person\": of 1 subject(s), 0 passed, 1 failed", Problem(Proof(always)), Comparison);
    }

    [Fact]
    public void Example_WithoutSubjects_ProvesNothing() => Assert.Contains(
        "proves nothing",
        Problem(RuleHarness.For(Rule).MustFire("a mailbox", Shared).MustNotFire("nobody", world => world.Member())),
        Comparison);

    [Fact]
    public void Example_ThatOnlySkips_ProvesNothing()
    {
        var choosy = AgentRule.Create(
            Descriptor,
            subject => IsShared(subject.Agent) ? RuleResult.Fail("Wrong.") : RuleResult.NotApplicable("Skipped."));

        Assert.Contains("1 not applicable", Problem(Proof(choosy)), Comparison);
    }

    [Fact]
    public void Rule_WithoutAnExample_IsNotProven() => Assert.Equal(
        ["There is no MustFire example.", "There is no MustNotFire example."], RuleHarness.For(Rule).FindProblems());

    [Fact]
    public void Rule_ThatThrows_IsNotProven()
    {
        var broken = AgentRule.Create(Descriptor, _ => throw new InvalidOperationException("boom"));

        Assert.All(Proof(broken).FindProblems(), problem => Assert.Contains("boom", problem, Comparison));
    }

    [Fact]
    public void Rule_WithAMemory_IsNotPure()
    {
        var looks = 0;
        var forgetful = AgentRule.Create(Descriptor, _ => RuleResult.Fail($"Look {looks++}."));

        Assert.Contains(
            "a second look", RuleHarness.For(forgetful).MustFire("a mailbox", Shared).FindProblems()[^1], Comparison);
    }

    [Fact]
    public void Rule_WithAMemoryThatOnlyItsReasonShows_IsNotPure()
    {
        var looks = 0;
        var forgetful = AgentRule.Create(Descriptor, subject => IsShared(subject.Agent)
            ? RuleResult.Fail("A shared mailbox.")
            : RuleResult.NotApplicable($"Look {looks++}."));

        Assert.Contains(
            "a second look",
            RuleHarness.For(forgetful).MustNotApply("a person", world => world.Agent()).FindProblems()[^1],
            Comparison);
    }

    [Fact]
    public void Rule_WithAMemoryThatOnlyItsCountsShow_IsNotPure()
    {
        var looks = 0;
        var forgetful = AgentRule.Create(
            Descriptor, _ => looks++ == 0 ? RuleResult.NotApplicable("Skipped.") : RuleResult.Pass);

        Assert.Contains(
            "a second look",
            RuleHarness.For(forgetful).MustNotFire("two", world => world.Agent().Agent()).FindProblems()[^1],
            Comparison);
    }

    [Fact]
    public void Rule_ThatGoesByTheOrderOfAnyList_IsNotPure()
    {
        Func<AccessSnapshot, string?>[] firsts =
        [
            snapshot => snapshot.Agents[0].Name, snapshot => snapshot.Roster.Members[0].Name,
            snapshot => snapshot.Roster.UnreadableFiles[0].File, snapshot => snapshot.ApprovedAdministrators[0],
            snapshot => snapshot.CustomRoles![0].ToString(), snapshot => snapshot.NamedRoles![0].Name,
            snapshot => snapshot.Groups![0].Name, snapshot => snapshot.Groups![0].Agents[0].ToString(),
            snapshot => snapshot.Sources[0].Name,
        ];

        Assert.All(firsts, first => Assert.Contains(
            "the order of the lists changes the result",
            RuleHarness.For(Saying(first)).MustFire("two of everything", TwoOfEverything).FindProblems()[^1],
            Comparison));
    }

    [Fact]
    public void Rule_WithoutARationale_IsNotProven() => Assert.Contains(
        "The descriptor has no rationale.",
        Proof(AgentRule.Create(Descriptor with { Rationale = " " }, _ => RuleResult.Pass)).FindProblems());

    [Fact]
    public void Words_ThatNobodySays_AreAProblem() => Assert.Contains(
        "nothing says \"printer\". It said: A shared mailbox.",
        Problem(Proof(Rule).MustFire("another", Shared, "printer")),
        Comparison);

    [Fact]
    public void Report_WithoutTheCheck_IsAProblem() => Assert.Contains(
        "the report has no check X-MAILBOX",
        Problem(Proof(Rule).MustFire("seed", AuditPolicy.ZendeskGlobal.Evaluate(Shared(RuleWorld.Of()).Snapshot))),
        Comparison);

    [Fact]
    public void Check_OfWhatIsNotProven_NamesTheRuleAndEveryProblem()
    {
        var message = Assert.Throws<RuleProofException>(() => RuleHarness.For(Rule).Check()).Message;

        Assert.Equal(
            "X-MAILBOX is not proven:\n  There is no MustFire example.\n  There is no MustNotFire example.", message);
    }

    [Fact]
    public void World_PairsMembersAndAgents()
    {
        var report = AuditPolicy.ZendeskGlobal.Evaluate(RuleWorld.Of().Person().Person().Snapshot);

        Assert.Equal(Verdict.Clean, report.Verdict);
        Assert.Equal(2, report.Lists.Count);
    }

    [Fact]
    public void World_OfUsGovernment_HasItsBlock()
    {
        var world = RuleWorld.Of(ZendeskInstance.UsGovernment).Person();

        Assert.Equal(Verdict.Clean, AuditPolicy.ZendeskUsGovernment.Evaluate(world.Snapshot).Verdict);
        Assert.NotNull(Assert.Single(world.Snapshot.Roster.Members).Zendesk.UsFederal);
    }

    private const StringComparison Comparison = StringComparison.Ordinal;

    private static RuleHarness Proof(AuditRule rule) => RuleHarness.For(rule)
        .MustFire("a mailbox", Shared)
        .MustNotFire("a person", world => world.Agent());

    private static string Problem(RuleHarness proof) => Assert.Single(proof.FindProblems());

    private static RuleWorld Shared(RuleWorld world) =>
        world.Agent(agent => agent with { Email = "help@example.test" });

    private static AgentRule Saying(Func<AccessSnapshot, string?> text) =>
        AgentRule.Create(Descriptor, subject => RuleResult.Fail($"It is {text(subject.Context.Snapshot)}."));

    private static RuleWorld TwoOfEverything(RuleWorld world) => world.Person().Person().With(snapshot => snapshot with
    {
        Roster = snapshot.Roster with { UnreadableFiles = [Unreadable("a.yaml"), Unreadable("b.yaml")] },
        ApprovedAdministrators = ["a@example.test", "b@example.test"],
        CustomRoles = [new RoleId(1), new RoleId(2)],
        NamedRoles = [new CustomRole(new RoleId(1), "One"), new CustomRole(new RoleId(2), "Two")],
        Groups = [new AgentGroup("Sales", Both), new AgentGroup("Support", Both)],
        Sources = [Source("one"), Source("two")],
    });

    private static IReadOnlyList<ZendeskUserId> Both { get; } = [new(1), new(2)];

    private static UnreadableTeamFile Unreadable(string file) =>
        new() { File = file, Line = 1, Column = 1, Message = "A tab.", Sha256 = "ab" };

    private static SnapshotSource Source(string name) => new() { Kind = SourceKinds.Agents, Name = name };

    private static bool IsShared(Agent agent) =>
        agent.Email?.StartsWith("help@", StringComparison.OrdinalIgnoreCase) == true;
}
