using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Reporting.Tests;

/// <summary>
/// A report as large teams get it: every severity, every role, waivers of several kinds, and a quarter to compare with.
/// </summary>
internal static class ReviewedReport
{
    private static readonly (string Name, long Id)[] Team =
    [
        ("Ada Pine", 1), ("Ben Oak", 2), ("Cleo Fir", 3), ("Dan Elm", 4), ("Eva Ash", 5), ("Finn Yew", 6),
        ("Gwen Birch", 7), ("Hugo Larch", 8), ("Ines Maple", 9), ("Jon Beech", 10), ("José Núñez", 11),
        ("山田 花子", 12),
    ];

    public static AuditReport Instance { get; } = new AuditReview
    {
        Baseline = AuditPolicy.ZendeskGlobal.Evaluate(Before()),
        Waivers = Waivers(),
        Tool = new AuditTool("supportops", "0.1.0"),
        Options = [new AuditOption("--team", "team/"), new AuditOption("--policy", "seed")],
    }.Apply(AuditPolicy.ZendeskGlobal.Evaluate(Now()));

    private static AccessSnapshot Now() => Of(Reports.Now,
    [
        .. Agents(), Agent(21, "Zoe Reed", ZendeskRoles.Global.LightAgent),
        Agent(22, "Yan Moss", ZendeskRoles.Global.LightAgent), Agent(23, "Support Bot", ZendeskRoles.Global.Admin),
        Agent(24, "Will Fern", ZendeskRoles.Global.Contributor),
    ]) with
    {
        Roster = new Roster
        {
            Members = [.. Team.Select(person => Member(person.Name, person.Id)), Member("Kim Alder", 13)],
            Sha256 = new string('c', 64),
        },
    };

    private static AccessSnapshot Before() => Of(Reports.Now.AddMonths(-3),
    [
        .. Agents().Where(agent => agent.Id.Value is not (4 or 6)),
        Agent(4, "Dan Elm", ZendeskRoles.Global.SupportStaff), Agent(6, "Finn Yew", ZendeskRoles.Global.SupportStaff),
        Agent(8, "Hugo Larch", ZendeskRoles.Global.LightAgent), Agent(21, "Zoe Reed", ZendeskRoles.Global.LightAgent),
        Agent(23, "Support Bot", ZendeskRoles.Global.Admin) with { Suspended = true },
    ]);

    private static WaiverList Waivers() => new()
    {
        File = "waivers.yaml",
        Sha256 = new string('d', 64),
        Waivers =
        [
            Waiver("ZD-LIGHT-AGENT", "eash@x.test", "on parental leave, keeps reading access", 40, 2),
            Waiver("ZD-UNEXPECTED-ADMIN", "delm@x.test", "on-call cover", -1, 8),
            Waiver("ZD-SUSPENDED", "99", "left in November", 20, 14),
        ],
        Malformed = [new() { Problem = "It has no owner.", Rule = "ZD-NAME-MISMATCH", Location = Place(20) }],
    };

    private static Waiver Waiver(string rule, string subject, string reason, int days, int line) => new()
    {
        Rule = rule,
        Subject = subject,
        Owner = "gbirch@x.test",
        Reason = reason,
        Ticket = "OPS-12",
        Expires = DateOnly.FromDateTime(Reports.Now.UtcDateTime).AddDays(days),
        Location = Place(line),
    };

    private static FileLocation Place(int line) => new("waivers.yaml", line, 3);

    private static AccessSnapshot Of(DateTimeOffset moment, Agent[] agents) => new()
    {
        Instance = "global",
        CapturedAt = moment,
        Roster = new Roster { Members = [.. Team.Select(person => Member(person.Name, person.Id))] },
        Agents = agents,
        ApprovedAdministrators = ["gbirch@x.test"],
        CustomRoles = [ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent],
        Sources =
        [
            new SnapshotSource
            {
                Kind = SourceKinds.Agents,
                Name = "GET https://x.test/api/v2/users",
                Pages = 1,
                Records = agents.Length,
                FetchedAt = moment,
                Sha256 = new string('b', 64),
            },
        ],
    };

    // Most are as they should be.
    private static IEnumerable<Agent> Agents()
    {
        foreach (var (name, id) in Team.Where(person => person.Id is not 8))
        {
            yield return (id switch
            {
                1 => Agent(id, "ada pine", ZendeskRoles.Global.SupportStaff) with { Suspended = true },
                2 => Agent(id, name, ZendeskRoles.Global.SupportStaff) with { Email = "ben.oak@x.test" },
                3 => Agent(id, name, null) with { Role = AgentRole.Administrator },
                4 => Agent(id, name, ZendeskRoles.Global.Admin),
                5 => Agent(id, name, ZendeskRoles.Global.LightAgent),
                7 => Agent(id, name, ZendeskRoles.Global.Admin),
                _ => Agent(id, name, ZendeskRoles.Global.SupportStaff),
            });
        }
    }

    private static TeamMember Member(string name, long id) => new()
    {
        File = name.ToLowerInvariant().Replace(' ', '_') + ".yaml",
        Name = name,
        Email = EmailOf(name),
        Zendesk = new ZendeskProfiles { Main = id == 13 ? null : new ZendeskProfile { Id = new ZendeskUserId(id) } },
    };

    private static Agent Agent(long id, string name, RoleId? role) => new()
    {
        Id = new ZendeskUserId(id),
        Name = name,
        Email = EmailOf(name),
        Role = AgentRole.Agent,
        CustomRole = role,
        Suspended = false,
    };

    private static string EmailOf(string name)
    {
        var parts = name.ToLowerInvariant().Split(' ');
        return $"{parts[0][0]}{parts[^1]}@x.test";
    }
}
