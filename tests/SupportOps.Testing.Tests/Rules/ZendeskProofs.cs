using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

/// <summary>Examples of the rules about members and agents.</summary>
internal static class ZendeskProofs
{
    private static readonly DateTimeOffset LongAgo = RuleWorld.Now.AddDays(-90).AddSeconds(-1);

    public static IReadOnlyList<RuleHarness> All { get; } =
    [
        RuleHarness.For(AuditRules.MemberHasAgent)
            .MustFire("no account at all", world => world.Member(), "no agent has the file's id 1")
            .MustFire("an account under another id", world => world.Member().Agent(Numbered(9)), "may be stale")
            .MustNotFire("an account", world => world.Person())
            .MustNotFire("an account found by address", world => world.Person(WithoutBlock))
            .MustBeInconclusive("neither id nor address", world => world.Member(Nobody).Agent(Numbered(9)))
            .MustBeInconclusive("agents read in part", world => world.Member().Stopped(SourceKinds.Agents)),
        RuleHarness.For(AuditRules.MemberIsNotLightAgent)
            .MustFire("a light agent", world => world.Person(agent: Light))
            .MustNotFire("a full agent", world => world.Person())
            .MustNotApply("nobody's light agent", world => world.Member().Agent(agent => Light(Numbered(9)(agent)))),
        RuleHarness.For(AuditRules.NamesMatch)
            .MustFire("another name", world => world.Person(agent: agent => agent with { Name = "Somebody" }))
            .MustFire("another case", world => world.Person(agent: agent => agent with { Name = "person 1" }), "case")
            .MustNotFire("the same name", world => world.Person())
            .MustBeInconclusive("no name", world => world.Person(agent: agent => agent with { Name = null })),
        RuleHarness.For(AuditRules.EmailsMatch)
            .MustFire("another address", world => world.Person(agent: agent => agent with { Email = "x@example.test" }))
            .MustFire("an alias", world => world.Person(agent: Aliased), "alias")
            .MustNotFire("another case", world => world.Person(
                agent: agent => agent with { Email = agent.Email!.ToUpperInvariant() }))
            .MustBeInconclusive("no address", world => world.Person(agent: agent => agent with { Email = null })),
        RuleHarness.For(AuditRules.MemberIsNotUnapprovedAdministrator)
            .MustFire("not on the list", world => world.Person(agent: Administrator), "role admin")
            .MustFire("the custom role alone", world => world.Person(agent: CustomAdministrator), "custom role")
            .MustNotFire("on the list", world => world.Person(agent: Administrator).Approved("PERSON1@example.test"))
            .MustBeInconclusive("a member without an address", world => world.Person(
                member => member with { Email = null }, Administrator)),
        RuleHarness.For(AuditRules.AgentIsNotSuspended)
            .MustFire("a suspended administrator", world => world.Agent(
                agent => Administrator(agent) with { Suspended = true }))
            .MustNotFire("nobody suspended", world => world.Agent())
            .MustBeInconclusive("a record that does not say", world => world.Agent(
                agent => agent with { Suspended = null })),
        RuleHarness.For(AuditRules.UsGovernmentMemberHasAgent, ZendeskInstance.UsGovernment)
            .MustFire("a focus without an account", world => world.Member(UsFocus), "US Government focus")
            .MustNotFire("a focus and an account", world => world.Person(UsFocus))
            .MustNotApply("another focus", world => world.Member())
            .MustNotApply("the other instance", world => world.On(_ => ZendeskInstance.Global).Member(UsFocus)),
        RuleHarness.For(AuditRules.FullAgentIsOfTheTeam)
            .MustFire("an agent of nobody's", world => world.Agent(), "no team file")
            .MustFire("another focus in US Government", world => world.On(_ => ZendeskInstance.UsGovernment).Person())
            .MustNotFire("a member", world => world.Person())
            .MustNotFire("the focus in US Government", world => world.On(
                _ => ZendeskInstance.UsGovernment).Person(UsFocus))
            .MustNotApply("a light agent", world => world.Agent(Light))
            .MustBeInconclusive("team files read in part", world => world.Agent().Stopped(SourceKinds.TeamFiles)),
        RuleHarness.For(AuditRules.AdministratorIsApproved)
            .MustFire("an outsider", world => world.Agent(Administrator), "of no team member")
            .MustFire("a member", world => world.Person(agent: CustomAdministrator), "Person 1")
            .MustNotFire("on the list", world => world.Agent(Administrator).Approved("person1@example.test"))
            .MustNotFire("no administrator", world => world.Agent())
            .MustFire("a member whose file was read, among files read in part", world => world
                .Person(agent: Administrator).Stopped(SourceKinds.TeamFiles), "Person 1")
            .MustBeInconclusive("no address", world => world.Agent(
                agent => Administrator(agent) with { Email = null }))
            .MustBeInconclusive("nobody's account among team files read in part", world => world
                .Agent(Administrator).Stopped(SourceKinds.TeamFiles), "a member may own the account")
            .MustBeInconclusive("a member's by the address alone, as another file may name its id", world => world
                .Person(WithoutBlock, Administrator).Stopped(SourceKinds.TeamFiles), "a member may own the account"),
        RuleHarness.For(AuditRules.ApprovalIsCurrent)
            .MustFire("approved nobody", world => world.Person().Approved("gone@example.test"), "no agent")
            .MustFire("no administrator now", world => world.Person().Approved("person1@example.test"), "not one")
            .MustNotFire("an administrator", world => world.Person(agent: Administrator)
                .Approved("person1@example.test"))
            .MustNotFire("an administrator by the file's address", world => world.Person(
                agent: agent => Administrator(agent) with { Email = "other@example.test" })
                .Approved("person1@example.test"))
            .MustNotApply("nobody approved", world => world.Person())
            .MustBeInconclusive("agents read in part", world => world.Person()
                .Approved("gone@example.test").Stopped(SourceKinds.Agents), "no agent")
            .MustBeInconclusive("another account may stand in the part that was not read", world => world.Person()
                .Approved("person1@example.test").Stopped(SourceKinds.Agents), "not one")
            .MustBeInconclusive("another member may have the address", world => world.Person()
                .Approved("person1@example.test").Stopped(SourceKinds.TeamFiles), "not one"),
        RuleHarness.For(AuditRules.RolesMatch)
            .MustFire("another role", world => world.Person(StaffRole, Light), "\"Light agent\"")
            .MustFire("no role", world => world.Person(StaffRole), "no custom role")
            .MustNotFire("the role", world => world.Person(StaffRole, Staff))
            .MustNotFire("the role as the account calls it", world => world.Person(StaffRole, Light).With(
                snapshot => snapshot with
                {
                    NamedRoles = [new CustomRole(ZendeskRoles.Global.LightAgent, "Support Staff")],
                }))
            .MustNotApply("a file without a role", world => world.Person(agent: Light))
            .MustBeInconclusive("a role that nobody knows", world => world.Person(
                StaffRole, agent => agent with { CustomRole = new RoleId(7) }))
            .MustNotFire("a role that the account names, beside one without a name", world => world
                .Person(StaffRole, Light).With(snapshot => snapshot with
                {
                    NamedRoles =
                    [
                        new CustomRole(ZendeskRoles.Global.LightAgent, "Support Staff"), new(new RoleId(7), null),
                    ],
                }))
            .MustNotFire("a role that only the handbook names", world => world.Person(StaffRole, Staff).With(
                snapshot => snapshot with { NamedRoles = [new CustomRole(new RoleId(7), "Seven")] }))
            .MustFire("another name, read although the list stopped", world => world.Person(StaffRole, Light).With(
                snapshot => snapshot with
                {
                    NamedRoles = [new CustomRole(ZendeskRoles.Global.LightAgent, "Readers")],
                }).Stopped(SourceKinds.CustomRoles), "\"Readers\"")
            .MustBeInconclusive("the handbook's name, as the list was not read", world => world
                .Person(StaffRole, Staff).Stopped(SourceKinds.CustomRoles))
            .MustBeInconclusive("another name in the handbook, as the list was not read", world => world
                .Person(StaffRole, Light).Stopped(SourceKinds.CustomRoles), "were not read to their end")
            .MustBeInconclusive("an empty list of names elsewhere", world => world.On(Acme).Person(StaffRole, Staff)
                .With(snapshot => snapshot with { NamedRoles = [] }))
            .MustBeInconclusive("an instance without names", world => world.On(Acme).Person(StaffRole, Staff)),
        RuleHarness.For(AuditRules.GroupsMatch)
            .MustFire("another group", world => world.Person(InSupport).With(Groups("Billing")), "not in \"Support\"")
            .MustFire("one group more", world => world.Person(InSupport).With(Groups("Support", "Billing")), "also in")
            .MustNotFire("the group", world => world.Person(InSupport).With(Groups("support")))
            .MustNotApply("a file without groups", world => world.Person().With(Groups("Support")))
            .MustBeInconclusive("groups not read", world => world.Person(InSupport)),
        RuleHarness.For(AuditRules.AgentIsActive)
            .MustFire("more than 90 days", world => world.Agent(agent => agent with { LastLogin = LongAgo }), "90 days")
            .MustNotFire("exactly 90 days", world => world.Agent(
                agent => agent with { LastLogin = RuleWorld.Now.AddDays(-90) }))
            .MustBeInconclusive("one who never signed in", world => world
                .Agent(agent => agent with { LastLogin = RuleWorld.Now }).Agent(), "never")
            .MustBeInconclusive("a source without the field", world => world.Agent().Agent(), "No record"),
        RuleHarness.For(AuditRules.AgentHasTwoFactor)
            .MustFire("one factor", world => world.Agent(agent => agent with { HasTwoFactor = false }))
            .MustNotFire("two factors", world => world.Agent(agent => agent with { HasTwoFactor = true }))
            .MustNotApply("single sign-on", world => world.On(
                instance => instance with { HasSingleSignOn = true }).Agent())
            .MustBeInconclusive("a source without the field", world => world.Agent().Agent(), "No record"),
        RuleHarness.For(AuditRules.AgentHoldsNoSpecialRole)
            .MustFire("a contributor", world => world.Agent(
                agent => agent with { CustomRole = ZendeskRoles.Global.Contributor }), "contributor")
            .MustFire("chat only", world => world.Agent(
                agent => agent with { CustomRole = ZendeskRoles.Global.ChatOnlyAgent }), "chat-only")
            .MustNotFire("another role", world => world.Agent(Staff))
            .MustNotApply("an instance without these roles", world => world.On(Acme).Agent(Staff)),
        RuleHarness.For(AuditRules.AdministratorListReview)
            .MustFire("an administrator", world => world.Agent(Administrator).Agent(), "Look through")
            .MustNotFire("no administrator", world => world.Agent()),
    ];

    private static TeamMember WithoutBlock(TeamMember member) => member with { Zendesk = ZendeskProfiles.None };

    private static TeamMember Nobody(TeamMember member) => WithoutBlock(member) with { Email = null };

    private static TeamMember UsFocus(TeamMember member) => member with
    {
        Focuses = [new Focus { Name = FocusName.UsFederal, Percentage = 1 }],
    };

    private static TeamMember StaffRole(TeamMember member) =>
        member with { Zendesk = new() { Main = member.Zendesk.Main! with { Role = "support staff" } } };

    private static TeamMember InSupport(TeamMember member) =>
        member with { Zendesk = new() { Main = member.Zendesk.Main! with { Groups = ["Support"] } } };

    private static Func<Agent, Agent> Numbered(long id) => agent => agent with { Id = new ZendeskUserId(id) };

    private static Agent Light(Agent agent) => agent with { CustomRole = ZendeskRoles.Global.LightAgent };

    private static Agent Staff(Agent agent) => agent with { CustomRole = ZendeskRoles.Global.SupportStaff };

    private static Agent Administrator(Agent agent) => agent with { Role = AgentRole.Administrator };

    private static Agent CustomAdministrator(Agent agent) => agent with { CustomRole = ZendeskRoles.Global.Admin };

    private static Agent Aliased(Agent agent) => agent with { Email = "person1+zendesk@example.test" };

    private static ZendeskInstance Acme(ZendeskInstance instance) => instance with
    {
        Name = "acme",
        ChatOnlyRole = null,
        ContributorRole = null,
    };

    private static Func<AccessSnapshot, AccessSnapshot> Groups(params string[] names) => snapshot => snapshot with
    {
        Groups = [.. names.Select(name => new AgentGroup(name, [new ZendeskUserId(1)]))],
    };
}
