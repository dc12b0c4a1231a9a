using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>Builds the small worlds that audit tests speak about.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>A member whose file names account 1 of Zendesk Global.</summary>
    public static TeamMember Member(string name = "Ada Pine", string? email = "apine@x.test", long? id = 1) => new()
    {
        File = FileName(name),
        Name = name,
        Email = email,
        Focuses = [new Focus { Name = FocusName.SaaS, NameText = "SaaS", Percentage = 100 }],
        Zendesk = new ZendeskProfiles
        {
            Main = id is null
            ? null
            : new ZendeskProfile { Id = new ZendeskUserId(id.Value), Role = "Support Staff" }
        },
    };

    /// <summary>The agent that <see cref="Member"/> describes.</summary>
    public static Agent Agent(string? name = "Ada Pine", string? email = "apine@x.test", long id = 1) => new()
    {
        Id = new ZendeskUserId(id),
        Name = name,
        Email = email,
        Role = AgentRole.Agent,
        CustomRole = ZendeskRoles.Global.SupportStaff,
        Suspended = false,
    };

    public static AccessSnapshot Snapshot(IReadOnlyList<TeamMember> members, params IReadOnlyList<Agent> agents) =>
        new()
        {
            Instance = "global",
            CapturedAt = Now,
            Roster = new Roster { Members = members },
            Agents = agents,
        };

    public static AccessSnapshot UsGovernment(this AccessSnapshot snapshot) =>
        snapshot with { Instance = "us-government" };

    public static AccessSnapshot Stopped(this AccessSnapshot snapshot, SourceKinds kind = SourceKinds.Agents) =>
        snapshot with
        {
            Sources = [new SnapshotSource { Kind = kind, Name = "the source", IncompleteBecause = "page 2 failed." }],
        };

    public static AccessSnapshot WithUnreadableFile(this AccessSnapshot snapshot) => snapshot with
    {
        Roster = snapshot.Roster with
        {
            UnreadableFiles =
                [new UnreadableTeamFile { File = "bad.yaml", Line = 6, Column = 1, Message = "A tab.", Sha256 = "ab" }],
        },
    };

    public static IReadOnlyList<Finding> Findings(this AccessSnapshot snapshot, string code) =>
        [.. Report(snapshot).Findings.Where(finding => finding.Code == code)];

    public static AuditCheck Check(this AccessSnapshot snapshot, string code) =>
        Report(snapshot).Checks.Single(check => check.Rule.Code == code);

    public static AuditReport Report(this AccessSnapshot snapshot) =>
        (snapshot.Instance == "global"
            ? AuditPolicy.ZendeskGlobal
            : AuditPolicy.ZendeskUsGovernment).Evaluate(snapshot);

    private static string FileName(string name) => name.ToLowerInvariant().Replace(' ', '_') + ".yaml";
}
