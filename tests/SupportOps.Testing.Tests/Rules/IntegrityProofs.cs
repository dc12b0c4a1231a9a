using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

/// <summary>Examples of the rules about the input itself.</summary>
internal static class IntegrityProofs
{
    private static readonly UnreadableTeamFile Broken = new()
    {
        File = "broken.yaml",
        Line = 6,
        Column = 1,
        Message = "A tab.",
        Sha256 = "ab",
    };

    public static IReadOnlyList<RuleHarness> All { get; } =
    [
        For("AUD-LIST-INCOMPLETE")
            .MustFire("agents read in part", world => world.Person().Stopped(SourceKinds.Agents), "page 2")
            .MustNotFire("everything read", world => world.Person()),
        For("AUD-TEAM-FILE-INVALID")
            .MustFire("a file that is no YAML", world => world.Person().With(snapshot => snapshot with
            {
                Roster = snapshot.Roster with { UnreadableFiles = [Broken] },
            }), "broken.yaml:6:1")
            .MustNotFire("files that are", world => world.Person()),
        For("AUD-TRIPWIRE")
            .MustFire("nobody in the team", world => world.Agent(), "no member")
            .MustFire("nobody in the instance", world => world.Member(), "no agent")
            .MustNotFire("somebody in both", world => world.Person()),
        For("AUD-UNKNOWN-ROLE-ID")
            .MustFire("a light role that is gone", world => world.Person().With(
                Roles(ZendeskRoles.Global.Admin)), "light")
            .MustFire("agents with a role of nowhere", world => world.Person(agent: Of(7)).Person(agent: Of(7)).With(
                Roles(ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent)), "and 1 more: custom role 7")
            .MustNotFire("roles that exist", world => world.Person(agent: Of(8)).With(
                Roles(ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent, new RoleId(8))))
            .MustNotApply("roles that cannot be read", world => world.Person(agent: Of(7))),
        For("AUD-INSTANCE-MIXED")
            .MustFire("a record of elsewhere", world => world.Person(agent: agent => agent with { Host = "x.test" }))
            .MustNotFire("records of here", world => world.Person(
                agent: agent => agent with { Host = ZendeskInstance.Global.Host })),
        For("AUD-EMAIL-UNUSABLE")
            .MustFire("no address", world => world.Person(member => member with { Email = null }))
            .MustNotFire("an address", world => world.Person()),
        For("AUD-DUPLICATE-MEMBER")
            .MustFire("one address twice", world => world.Person().Person(
                member => member with { Email = "PERSON1@example.test" }), "person1.yaml, person2.yaml")
            .MustNotFire("two addresses", world => world.Person().Person()),
        For("AUD-AMBIGUOUS-MATCH")
            .MustFire("two agents with the address", world => world.Person().Agent(
                agent => agent with { Email = "person1@example.test" }))
            .MustNotFire("one agent", world => world.Person().Agent()),
        For("AUD-ID-NOT-FOUND")
            .MustFire("an id that no agent has", world => world.Member().Agent(
                agent => agent with { Id = new ZendeskUserId(9) }), "id 1")
            .MustNotFire("an id that one has", world => world.Person())
            .MustNotApply("a file without an id", world => world.Person(
                member => member with { Zendesk = ZendeskProfiles.None }))
            .MustBeInconclusive("agents read in part", world => world.Member().Stopped(SourceKinds.Agents)),
        For("AUD-NO-INSTANCE-BLOCK")
            .MustFire("a file without the block", world => world.Person(
                member => member with { Zendesk = ZendeskProfiles.None }), "zendesk.main")
            .MustNotFire("a file with it", world => world.Person()),
        For("AUD-ROLE-CONFLICT")
            .MustFire("role admin without the custom role", world => world.Person(
                agent: agent => agent with { Role = AgentRole.Administrator }), "no custom role")
            .MustNotFire("both", world => world.Person(agent: agent => agent with
            {
                Role = AgentRole.Administrator,
                CustomRole = ZendeskRoles.Global.Admin,
            })),
        For("AUD-SUSPENDED-UNKNOWN")
            .MustFire("a record that does not say", world => world.Agent(agent => agent with { Suspended = null }))
            .MustNotFire("one that says", world => world.Agent()),
        RuleHarness.For(AuditRules.WaiversAreSound)
            .MustFire("a waiver for nobody", Waived("gone@example.test"), "gone@example.test")
            .MustNotFire("a waiver that is used", Waived("person1@example.test")),
    ];

    private static RuleHarness For(string code) =>
        RuleHarness.For(AuditRules.Integrity.Single(rule => rule.Descriptor.Code == code));

    private static Func<AccessSnapshot, AccessSnapshot> Roles(params RoleId[] roles) =>
        snapshot => snapshot with { CustomRoles = roles };

    private static Func<Agent, Agent> Of(long role) => agent => agent with { CustomRole = new RoleId(role) };

    private static AuditReport Waived(string subject)
    {
        var world = RuleWorld.Of().Person(agent: agent => agent with { Role = AgentRole.Administrator });
        var waiver = new Waiver
        {
            Rule = "ZD-UNEXPECTED-ADMIN",
            Subject = subject,
            Owner = "owner@example.test",
            Reason = "on-call cover",
            Ticket = "OPS-12",
            Expires = new DateOnly(2026, 3, 1),
        };
        return new AuditReview { Waivers = new WaiverList { Waivers = [waiver] } }
            .Apply(AuditPolicy.ZendeskGlobal.Evaluate(world.Snapshot));
    }
}
