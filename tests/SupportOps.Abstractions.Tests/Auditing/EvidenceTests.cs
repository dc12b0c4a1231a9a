using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class EvidenceTests
{
    private static readonly AuditPolicy Policy = AuditPolicy.ZendeskGlobal;

    [Fact]
    public void Matches_SayWhoWasComparedWithWhomAndHow()
    {
        var report = Given.Snapshot(
            [Given.Member(), Given.Member("Ben Oak", "boak@x.test", id: null), Given.Member("Cy Elm", null, id: 9)],
            Given.Agent(),
            Given.Agent(email: "BOAK@x.test", id: 2)).Report();

        Assert.Equal(
            [
                new MemberMatch("ada_pine.yaml", "apine@x.test", new ZendeskUserId(1), MatchedBy.Id),
                new MemberMatch("ben_oak.yaml", "boak@x.test", new ZendeskUserId(2), MatchedBy.Email),
                new MemberMatch("cy_elm.yaml", null, null, MatchedBy.Nothing),
            ],
            report.Evidence!.Matches);
    }

    [Fact]
    public void Policy_WithTheSameContent_HasTheSameHash() =>
        Assert.Equal(Policy.Sha256, (Policy with { Rules = [.. Policy.Rules] }).Sha256);

    [Fact]
    public void Policy_WithAnythingElse_HasAnotherHash()
    {
        AuditPolicy[] others =
        [
            Policy with { Name = "mine" },
            Policy with { Version = "2" },
            Policy with { Rules = [.. Policy.Rules.Skip(1)] },
            Policy with { Rules = [Policy.Rules[0].WithSeverity(Severity.Low), .. Policy.Rules.Skip(1)] },
            Policy with { Rules = [.. Policy.Rules.Reverse()] },
            Policy with { Instance = Policy.Instance with { AdministratorRole = new RoleId(5) } },
            Policy with { Instance = Policy.Instance with { ContributorRole = null } },
        ];

        Assert.Equal(others.Length + 1, others.Append(Policy).Select(policy => policy.Sha256).Distinct().Count());
    }

    [Fact]
    public void Review_AddsToolAndOptions()
    {
        var review = new AuditReview
        {
            Tool = new AuditTool("supportops", "1.2.3"),
            Options = [new AuditOption("--policy", "seed")],
        };

        var evidence = review.Apply(Given.Snapshot([Given.Member()], Given.Agent()).Report()).Evidence!;

        Assert.Equal((review.Tool, review.Options), (evidence.Tool, evidence.Options));
    }

    [Fact]
    public void Run_OfTheSameInputs_IsTheSame()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent()).WithEverySource();

        Assert.Matches("^[0-9a-f]{32}$", snapshot.Report().Evidence!.Run);
        Assert.Equal(snapshot.Report().Evidence!.Run, snapshot.Report().Evidence!.Run);
    }

    [Fact]
    public void Run_OfAnythingElse_IsAnother()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent()).WithEverySource();
        var report = snapshot.Report();
        AuditReport[] others =
        [
            report,
            (Given.Snapshot([Given.Member()], Given.Agent(id: 2)).WithEverySource()).Report(),
            (Given.Snapshot([Given.Member(id: 2)], Given.Agent()).WithEverySource()).Report(),
            Policy.Evaluate(snapshot, asOf: Given.Now.AddDays(1)),
            (Policy with { Version = "2" }).Evaluate(snapshot),
            snapshot.Stopped().Report(),
            new AuditReview { Tool = new AuditTool("x", "1") }.Apply(report),
            new AuditReview { Options = [new AuditOption("--a", "b")] }.Apply(report),
            new AuditReview { Baseline = report with { FileSha256 = "ab" } }.Apply(report),
        ];

        Assert.Equal(others.Length, others.Select(other => other.Evidence!.Run).Distinct().Count());
    }

    [Fact]
    public void Severity_OfARule_CanBeChanged()
    {
        var report = (Policy with { Rules = [AuditRules.AgentIsNotSuspended.WithSeverity(Severity.Info)] })
            .Evaluate(Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = true }));

        Assert.Equal((Severity.Info, Verdict.Clean), (report.Findings[0].Severity, report.Verdict));
    }

    [Theory]
    [InlineData(Severity.Info, Severity.Info)]
    [InlineData(Severity.Critical, Severity.Low)]
    public void Severity_OfALesserCase_NeverRises(Severity severity, Severity expected)
    {
        var report = (Policy with { Rules = [AuditRules.NamesMatch.WithSeverity(severity)] })
            .Evaluate(Given.Snapshot([Given.Member()], Given.Agent(name: "ada pine")));

        Assert.Equal(expected, report.Findings[0].Severity);
    }

    [Fact]
    public void Severity_OfAnIntegrityRule_IsFixed() =>
        Assert.Throws<ArgumentException>(() => AuditRules.Integrity[0].WithSeverity(Severity.Info));
}
