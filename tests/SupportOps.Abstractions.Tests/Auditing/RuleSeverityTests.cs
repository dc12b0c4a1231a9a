using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing;

public sealed class RuleSeverityTests
{
    private static readonly AuditRule[] Failing =
        [.. AuditRules.Ready.Where(rule => rule != AuditRules.AdministratorListReview)];

    public static TheoryData<string, Severity> Cases
    {
        get
        {
            var cases = new TheoryData<string, Severity>();
            foreach (var rule in Failing)
            {
                foreach (var severity in Enum.GetValues<Severity>())
                {
                    cases.Add(rule.Descriptor.Code, severity);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadyRule_WithASeverity_FindsWithIt(string code, Severity severity)
    {
        var rule = Failing.Single(rule => rule.Descriptor.Code == code).WithSeverity(severity);

        var findings = Findings(rule, Faulty);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(severity, finding.Severity));
    }

    [Theory]
    [InlineData(Severity.Info, Severity.Info)]
    [InlineData(Severity.Low, Severity.Low)]
    [InlineData(Severity.High, Severity.Low)]
    [InlineData(Severity.Critical, Severity.Low)]
    public void NameThatDiffersInCaseOnly_NeverBecomesWorse(Severity given, Severity expected)
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent(name: "ada pine"));
        var policy = AuditPolicy.ZendeskGlobal with { Rules = [AuditRules.NamesMatch.WithSeverity(given)] };

        var finding = Assert.Single(policy.Evaluate(snapshot).Findings, finding => finding.Code == "ZD-NAME-MISMATCH");

        Assert.Equal(expected, finding.Severity);
    }

    [Theory]
    [InlineData(Severity.Low)]
    [InlineData(Severity.Critical)]
    public void OwnRule_ThatNamesItsUsualSeverityInACase_TakesTheNewOne(Severity severity)
    {
        var rule = AgentRule.Create(
            AuditRules.AgentIsNotSuspended.Descriptor with { Code = "ACME-ANY" },
            _ => RuleResult.Fail("Found.", new Failure { Severity = Severity.High }));

        Assert.All(
            Findings(rule.WithSeverity(severity), Faulty), finding => Assert.Equal(severity, finding.Severity));
    }

    private static List<Finding> Findings(AuditRule rule, AccessSnapshot snapshot)
    {
        var policy = AuditPolicy.ZendeskUsGovernment with { Rules = [rule] };
        return
        [
            .. policy.Evaluate(snapshot).Findings.Where(
                finding => finding.Code == rule.Descriptor.Code && finding.Status == FindingStatus.Open),
        ];
    }

    // Every ready rule finds something here.
    private static AccessSnapshot Faulty { get; } = Given.Snapshot(
        [Member("Ada Pine", 1), Member("Ben Fir", 2), Member("Cem Oak", 9)],
        Agent(1) with { CustomRole = ZendeskRoles.UsGovernment.LightAgent },
        Agent(2) with { CustomRole = ZendeskRoles.UsGovernment.Admin, Role = AgentRole.Administrator },
        Agent(3) with { CustomRole = ZendeskRoles.UsGovernment.ChatOnlyAgent }) with
    {
        Instance = "us-government",
        ApprovedAdministrators = ["ghost@x.test"],
        Groups = [new AgentGroup("Support", [])],
        CustomRoles = [ZendeskRoles.UsGovernment.LightAgent, ZendeskRoles.UsGovernment.Admin],
        NamedRoles =
        [
            new CustomRole(ZendeskRoles.UsGovernment.LightAgent, "Light agent"),
            new CustomRole(ZendeskRoles.UsGovernment.Admin, "Administrator"),
        ],
    };

    private static TeamMember Member(string name, long id) => Given.Member(name, $"{id}@team.test", id: null) with
    {
        Focuses = [new Focus { Name = FocusName.UsFederal, Percentage = 100 }],
        Zendesk = new ZendeskProfiles
        {
            UsFederal = new ZendeskProfile
            {
                Id = new ZendeskUserId(id),
                Role = "Support Staff",
                Groups = ["Support"],
            },
        },
    };

    private static Agent Agent(long id) => Given.Agent("Somebody Else", $"{id}@x.test", id) with
    {
        Suspended = true,
        LastLogin = Given.Now.AddDays(-400),
        HasTwoFactor = false,
    };
}
