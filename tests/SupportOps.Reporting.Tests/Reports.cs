using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Tests;

/// <summary>Reports that the tests of every format render.</summary>
internal static class Reports
{
    public static readonly DateTimeOffset Now = new(2026, 1, 1, 6, 5, 0, TimeSpan.Zero);

    /// <summary>Findings of both kinds, an empty list, and a foreign name.</summary>
    public static AuditReport WithFindings { get; } = AuditPolicy.ZendeskGlobal.Evaluate(Snapshot());

    /// <summary>The same, but the listing of agents stopped.</summary>
    public static AuditReport Incomplete { get; } = AuditPolicy.ZendeskGlobal.Evaluate(Snapshot() with
    {
        Sources = [Source() with { IncompleteBecause = "stopped after 1 page(s) and 3 agent(s): Zendesk (global): "
            + "503." }],
    });

    /// <summary>Nothing found.</summary>
    public static AuditReport Clean { get; } = AuditPolicy.ZendeskGlobal.Evaluate(Snapshot() with
    {
        Roster = new Roster { Members = [Member("Ada Pine", "apine@x.test", 1)] },
        Agents = [Agent(1, "Ada Pine", "apine@x.test")],
    });

    public static AuditReport OfAgentNamed(string name) => AuditPolicy.ZendeskGlobal.Evaluate(Snapshot() with
    {
        Roster = new Roster { Members = [Member("Ada Pine", "apine@x.test", 1)] },
        Agents = [Agent(1, name, "apine@x.test")],
    });

    /// <summary>What a rule of somebody else says about itself.</summary>
    public static RuleDescriptor Descriptor(string code) => new()
    {
        Code = code,
        Title = "Everybody is as we want it",
        Severity = Severity.Medium,
        Rationale = "Because.",
        Remediation = "Ask.",
        Source = "Us",
    };

    public static AccessSnapshot Snapshot() => new()
    {
        Instance = "global",
        CapturedAt = Now,
        Roster = new Roster
        {
            Members = [Member("Ada Pine", "apine@x.test", 1), Member("Ben Oak", "boak@x.test", 9)],
            Sha256 = new string('a', 64),
        },
        Agents =
        [
            Agent(1, "ada pine", "apine@x.test") with { Suspended = true },
            Agent(2, "Zoe | `/close`\n@all", null),
            Agent(3, "Cleo Fir", "cfir@x.test") with { Role = AgentRole.Administrator, CustomRole = null },
        ],
        ApprovedAdministrators = ["cfir@x.test"],
        CustomRoles = [ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent],
        Sources = [Source()],
    };

    private static SnapshotSource Source() => new()
    {
        Kind = SourceKinds.Agents,
        Name = "GET https://x.test/api/v2/users",
        Pages = 1,
        Records = 3,
        Duplicates = 1,
        Sha256 = new string('b', 64),
    };

    private static TeamMember Member(string name, string email, long id) => new()
    {
        File = name.ToLowerInvariant().Replace(' ', '_') + ".yaml",
        Name = name,
        Email = email,
        Zendesk = new ZendeskProfiles { Main = new ZendeskProfile { Id = new ZendeskUserId(id) } },
    };

    private static Agent Agent(long id, string name, string? email) => new()
    {
        Id = new ZendeskUserId(id),
        Name = name,
        Email = email,
        Role = AgentRole.Agent,
        CustomRole = ZendeskRoles.Global.SupportStaff,
        Suspended = false,
    };
}
