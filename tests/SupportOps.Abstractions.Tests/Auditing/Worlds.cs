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

    private static readonly DateTimeOffset?[] Logins =
        [Given.Now, Given.Now.AddDays(-90), Given.Now.AddDays(-91), Given.Now.AddDays(-400), null];

    private static readonly string[] Groups = ["Support", "Billing"];

    public static Arbitrary<AccessSnapshot> Any { get; } = Snapshots().ToArbitrary();

    /// <summary>Worlds with everything that a rule of the extended policy may look at.</summary>
    public static Arbitrary<AccessSnapshot> Detailed { get; } = (
        from snapshot in Snapshots()
        from logins in Gen.Elements(Logins).ArrayOf(6)
        from factors in Gen.Elements<bool?>(true, false, null).ArrayOf(6)
        from first in Gen.Choose(0, 63)
        from second in Gen.Choose(0, 63)
        select snapshot with
        {
            Agents = [.. snapshot.Agents.Select(agent => agent with
            {
                LastLogin = logins[agent.Id.Value - 1],
                HasTwoFactor = factors[agent.Id.Value - 1],
            })],
            Groups = [new AgentGroup(Groups[0], InSet(first)), new AgentGroup(Groups[1], InSet(second))],
            NamedRoles = [.. Roles.OfType<RoleId>().Select(role => new CustomRole(role, $"Role {role}"))],
            CustomRoles = [.. Roles.OfType<RoleId>()],
        }).ToArbitrary();

    /// <summary>Detailed worlds in which nobody shares an account or an address with anybody.</summary>
    public static Arbitrary<AccessSnapshot> Distinct { get; } = Detailed.Generator.Select(snapshot =>
    {
        List<Agent> agents = [.. snapshot.Agents.DistinctBy(agent => agent.Email?.ToUpperInvariant() ?? $"{agent.Id}")];
        return snapshot with
        {
            Agents = agents,
            Roster = snapshot.Roster with
            {
                Members =
                [
                    .. snapshot.Roster.Members
                        .DistinctBy(member => member.Email?.ToUpperInvariant() ?? member.File)
                        .DistinctBy(member => $"{AccountOf(member, agents)?.ToString() ?? member.File}"),
                ],
            },
        };
    }).ToArbitrary();

    private static ZendeskUserId? AccountOf(TeamMember member, IReadOnlyList<Agent> agents) =>
        member.Zendesk.Main?.Id ?? agents.FirstOrDefault(agent => string.Equals(
            agent.Email, member.Email ?? "nobody", StringComparison.OrdinalIgnoreCase))?.Id;

    private static List<ZendeskUserId> InSet(int set) =>
        [.. Enumerable.Range(1, 6).Where(id => (set & (1 << (id - 1))) != 0).Select(id => new ZendeskUserId(id))];

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
        id is null ? null : new ZendeskProfile
        {
            Id = new ZendeskUserId(id.Value),
            Role = $"Role {ZendeskRoles.Global.LightAgent}",
            Groups = [Groups[0]],
        };

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
