using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>
/// Generates small teams and instances whose names, ids and addresses collide often enough to matter.
/// </summary>
internal static class Worlds
{
    private static readonly string?[] Names =
        ["Ada Pine", "ada pine", "Ada Pine ", "Jos\u00E9 Oak", "Jose\u0301 Oak", "Ben Fir", null];

    private static readonly string?[] Emails = ["a@x.test", "A@x.test", "b@x.test", "b+c@x.test", "d@x.test", null];

    private static readonly long?[] Ids = [1, 2, 3, 4, null];

    private static readonly RoleId?[] Roles =
    [
        ZendeskRoles.Global.LightAgent, ZendeskRoles.Global.Admin, ZendeskRoles.UsGovernment.LightAgent,
        ZendeskRoles.UsGovernment.Admin, null,
    ];

    public static Arbitrary<AccessSnapshot> Any { get; } = Snapshots().ToArbitrary();

    private static Gen<AccessSnapshot> Snapshots() =>
        from instance in Gen.Elements("global", "us-government")
        from members in Members()
        from agents in Agents()
        from approved in Gen.Elements<IReadOnlyList<string>>([], ["a@x.test"], ["B@x.test", "d@x.test"])
        select new AccessSnapshot
        {
            Instance = instance,
            CapturedAt = Given.Now,
            Roster = new Roster
            {
                Members = [.. members.Select(
                (member, index) => member with { File = $"member{index}.yaml" })]
            },
            Agents = [.. agents.DistinctBy(agent => agent.Id)],
            ApprovedAdministrators = approved,
        };

    private static Gen<TeamMember[]> Members() => (
        from name in Gen.Elements(Names)
        from email in Gen.Elements(Emails)
        from id in Gen.Elements(Ids)
        from percentage in Gen.Elements(0m, 100m)
        select new TeamMember
        {
            File = string.Empty,
            Name = name,
            Email = email,
            Focuses = [new Focus { Name = FocusName.UsFederal, Percentage = percentage }],
            Zendesk = new ZendeskProfiles { Main = Profile(id), UsFederal = Profile(id) },
        }).ArrayOf();

    private static ZendeskProfile? Profile(long? id) =>
        id is null ? null : new ZendeskProfile { Id = new ZendeskUserId(id.Value) };

    private static Gen<Agent[]> Agents() => (
        from id in Gen.Choose(1, 6)
        from name in Gen.Elements(Names)
        from email in Gen.Elements(Emails)
        from role in Gen.Elements(AgentRole.Agent, AgentRole.Administrator)
        from customRole in Gen.Elements(Roles)
        from suspended in Gen.Elements<bool?>(true, false, null)
        select new Agent
        {
            Id = new ZendeskUserId(id),
            Name = name,
            Email = email,
            Role = role,
            CustomRole = customRole,
            Suspended = suspended,
        }).ArrayOf();
}
