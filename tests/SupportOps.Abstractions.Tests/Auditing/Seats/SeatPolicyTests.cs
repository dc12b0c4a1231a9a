using SupportOps.Auditing;
using SupportOps.Auditing.Seats;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing.Seats;

public sealed class SeatPolicyTests
{
    private const string Page = "https://calendly.com/ada";

    private static readonly TeamMember Ada = Member("ada@x.test", FocusName.Operations) with { Calendly = Page };

    private static readonly Seat Owner = SeatOf("ada@x.test", SeatRole.Owner) with { Page = Page };

    [Fact]
    public void Organization_AsWanted_IsClean()
    {
        var report = Evaluate([Ada], [Owner]);

        Assert.Equal(Verdict.Clean, report.Verdict);
        Assert.All(report.Checks, check => Assert.Equal(RuleStatus.Pass, check.Status));
    }

    [Fact]
    public void Owners_NoneOrTwo_AreAFinding()
    {
        var bob = Member("bob@x.test", FocusName.Operations);

        Assert.Equal(["CAL-OWNER-COUNT"], Codes([Ada], [Owner with { Role = SeatRole.Administrator }]));
        Assert.Equal(["CAL-OWNER-COUNT"], Codes([Ada, bob], [Owner, SeatOf("bob@x.test", SeatRole.Owner)]));
    }

    [Fact]
    public void Operations_WithoutTheRole_IsAFinding()
    {
        var bob = Member("bob@x.test", FocusName.Operations);

        Assert.Equal(["CAL-ADMIN-EXPECTED"], Codes([Ada, bob], [Owner, SeatOf("BOB@x.test", SeatRole.User)]));
        Assert.Empty(Codes([Ada, bob], [Owner, SeatOf("BOB@x.test", SeatRole.Administrator)]));
    }

    [Fact]
    public void Operations_WithAShareOfNothing_AreOthers()
    {
        var bob = Member("bob@x.test", FocusName.Operations, 0);

        Assert.Empty(Codes([Ada, bob], [Owner, SeatOf("bob@x.test", SeatRole.User)]));
        Assert.Equal(
            ["CAL-ADMIN-UNEXPECTED"], Codes([Ada, bob], [Owner, SeatOf("bob@x.test", SeatRole.Administrator)]));
    }

    [Fact]
    public void Role_ThatIsNotKnown_IsInconclusiveAndNeverClean()
    {
        var report = Evaluate([Ada, Member("bob@x.test")], [Owner, SeatOf("bob@x.test", SeatRole.Unknown)]);

        Assert.Equal(Verdict.Findings, report.Verdict);
        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(report.Findings).Status);
    }

    [Fact]
    public void Member_WithoutSeat_IsMissingUnlessThePolicySaysSo()
    {
        var bob = Member("bob@x.test");

        Assert.Equal(["CAL-MEMBER-MISSING"], Codes([Ada, bob], [Owner]));
        Assert.Empty(SeatPolicy.Handbook with { MembersWithoutSeat = ["Bob@x.test"] } is var policy
            ? policy.Evaluate(Snapshot([Ada, bob], [Owner])).Findings
            : []);
    }

    [Theory]
    [InlineData("https://calendly.com/ada/", null)]
    [InlineData("https://Calendly.com/ada", null)]
    [InlineData(null, null)]
    [InlineData("https://calendly.com/Ada", Severity.Low)]
    [InlineData("https://calendly.com/adam", Severity.Medium)]
    [InlineData("https://calendly.com/ada/30min", Severity.Medium)]
    [InlineData("calendly", Severity.Medium)]
    public void Page_OfTheFile_IsThatOfTheAccount(string? page, Severity? severity)
    {
        var finding = Evaluate([Ada with { Calendly = page }], [Owner]).Findings.SingleOrDefault();

        Assert.Equal(severity, finding?.Severity);
        Assert.Equal(severity is null ? null : "CAL-URL-MISMATCH", finding?.Code);
    }

    [Fact]
    public void Outsider_WhenAFileHasNoAddress_MayBeItsMember()
    {
        var unnamed = Member("bob@x.test") with { Email = "bob" };

        var report = Evaluate([Ada, unnamed], [Owner, SeatOf("bob@x.test", SeatRole.User)]);

        Assert.Equal(["CAL-MEMBER-MISSING", "CAL-OUTSIDER"], report.Findings.Select(finding => finding.Code).Order());
        Assert.All(report.Findings, finding => Assert.Equal(FindingStatus.Inconclusive, finding.Status));
    }

    [Fact]
    public void Listing_ThatStopped_MakesNobodyMissingAndAccusesOutsidersAllTheSame()
    {
        var snapshot = Snapshot([Ada, Member("bob@x.test")], [SeatOf("eve@x.test", SeatRole.User)]) with
        {
            Sources =
            [
                new SnapshotSource { Kind = SourceKinds.Seats, Name = "seats", IncompleteBecause = "It stopped." },
            ],
        };

        var report = SeatPolicy.Handbook.Evaluate(snapshot);

        Assert.Equal(Verdict.Incomplete, report.Verdict);
        Assert.DoesNotContain(report.Checks, check => check.Rule.Code.StartsWith("CAL-", StringComparison.Ordinal)
            && check.Status == RuleStatus.Pass);
        Assert.Equal(
            ["CAL-OUTSIDER"],
            report.Findings.Where(finding => finding.Status == FindingStatus.Open
                && !AuditRules.IsIntegrity(finding.Code)).Select(finding => finding.Code));
    }

    [Fact]
    public void Order_OfTheInput_ChangesNothing()
    {
        TeamMember[] team = [Ada, Member("bob@x.test"), Member("carl@x.test")];
        Seat[] seats = [Owner, SeatOf("eve@x.test", SeatRole.Owner), SeatOf("dan@x.test", SeatRole.Administrator)];

        Assert.Equal(
            Evaluate(team, seats).Findings,
            Evaluate([.. team.Reverse()], [.. seats.Reverse()]).Findings);
    }

    [Fact]
    public void Rule_NamedTwice_IsRefused() => Assert.Throws<ArgumentException>(
        () => SeatPolicy.Handbook with { Rules = [SeatRules.OwnerIsOne, SeatRules.OwnerIsOne] });

    private static IEnumerable<string> Codes(TeamMember[] team, Seat[] seats) =>
        Evaluate(team, seats).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal);

    private static AuditReport Evaluate(TeamMember[] team, Seat[] seats) =>
        SeatPolicy.Handbook.Evaluate(Snapshot(team, seats));

    private static SeatSnapshot Snapshot(TeamMember[] team, Seat[] seats) => new()
    {
        CapturedAt = new DateTimeOffset(2026, 1, 1, 6, 0, 0, TimeSpan.Zero),
        Roster = new Roster { Members = team },
        Seats = seats,
    };

    private static TeamMember Member(string email, FocusName focus = FocusName.SaaS, decimal share = 100) => new()
    {
        File = email.Split('@')[0] + ".yaml",
        Name = email,
        Email = email,
        Focuses = [new Focus { Name = focus, Percentage = share }],
    };

    private static Seat SeatOf(string email, SeatRole role) => new() { Id = email, Email = email, Role = role };
}
