using SupportOps.Annotations;
using SupportOps.Auditing.Integrity;
using SupportOps.Auditing.Rules;

namespace SupportOps.Auditing;

/// <summary>The ready rules, to build policies from.</summary>
[KnownValues]
public static class AuditRules
{
    private const string IntegrityPrefix = "AUD-";

    /// <summary><c>ZD-MISSING-USER</c>: every member has an agent.</summary>
    [KnownValue("ZD-MISSING-USER")]
    public static MemberRule MemberHasAgent { get; } = new MemberHasAgentRule();

    /// <summary><c>ZD-LIGHT-AGENT</c>: no member is a light agent.</summary>
    [KnownValue("ZD-LIGHT-AGENT")]
    public static AccountRule MemberIsNotLightAgent { get; } = new MemberIsNotLightAgentRule();

    /// <summary><c>ZD-NAME-MISMATCH</c>: Zendesk and the team file show the same name.</summary>
    [KnownValue("ZD-NAME-MISMATCH")]
    public static AccountRule NamesMatch { get; } = new NamesMatchRule();

    /// <summary><c>ZD-EMAIL-MISMATCH</c>: Zendesk and the team file have the same e-mail address.</summary>
    [KnownValue("ZD-EMAIL-MISMATCH")]
    public static AccountRule EmailsMatch { get; } = new EmailsMatchRule();

    /// <summary><c>ZD-UNEXPECTED-ADMIN</c>: no member is administrator without approval.</summary>
    [KnownValue("ZD-UNEXPECTED-ADMIN")]
    public static AccountRule MemberIsNotUnapprovedAdministrator { get; } =
        new MemberIsNotUnapprovedAdministratorRule();

    /// <summary><c>ZD-SUSPENDED</c>: no agent is suspended.</summary>
    [KnownValue("ZD-SUSPENDED")]
    public static AgentRule AgentIsNotSuspended { get; } = new AgentIsNotSuspendedRule();

    /// <summary><c>ZD-USGOV-MISSING-USER</c>: every member with US Government focus has an agent there.</summary>
    [KnownValue("ZD-USGOV-MISSING-USER")]
    public static MemberRule UsGovernmentMemberHasAgent { get; } = new UsGovernmentMemberHasAgentRule();

    /// <summary><c>ZD-OUTSIDER-FULL-AGENT</c>: every full agent is of the team.</summary>
    [KnownValue("ZD-OUTSIDER-FULL-AGENT")]
    public static AgentRule FullAgentIsOfTheTeam { get; } = new FullAgentIsOfTheTeamRule();

    /// <summary><c>ZD-OUTSIDER-ADMIN</c>: every administrator is approved, team member or not.</summary>
    [KnownValue("ZD-OUTSIDER-ADMIN")]
    public static AgentRule AdministratorIsApproved { get; } = new AdministratorIsApprovedRule();

    /// <summary><c>ZD-APPROVAL-STALE</c>: every approval belongs to an administrator.</summary>
    [KnownValue("ZD-APPROVAL-STALE")]
    public static AuditRule ApprovalIsCurrent { get; } = new ApprovalIsCurrentRule();

    /// <summary><c>ZD-SPECIAL-ROLE</c>: no full agent is chat-only or a contributor.</summary>
    [KnownValue("ZD-SPECIAL-ROLE")]
    public static AgentRule AgentHoldsNoSpecialRole { get; } = new AgentHoldsNoSpecialRoleRule();

    /// <summary>
    /// <c>AUD-ADMIN-LIST-REVIEW</c>: a person looked through the administrators. It never fails; it asks.
    /// </summary>
    [KnownValue("AUD-ADMIN-LIST-REVIEW")]
    public static AgentRule AdministratorListReview { get; } = new AdministratorListReviewRule();

    /// <summary><c>AUD-WAIVER</c>: every waiver is sound. It runs where an audit is given waivers.</summary>
    public static AuditRule WaiversAreSound => WaiversAreSoundRule.Instance;

    /// <summary>The ready rules about members and agents, in the order of the documentation.</summary>
    public static IReadOnlyList<AuditRule> Ready { get; } =
    [
        MemberHasAgent, MemberIsNotLightAgent, NamesMatch, EmailsMatch, MemberIsNotUnapprovedAdministrator,
        AgentIsNotSuspended, UsGovernmentMemberHasAgent, FullAgentIsOfTheTeam, AdministratorIsApproved,
        ApprovalIsCurrent, AgentHoldsNoSpecialRole, AdministratorListReview,
    ];

    /// <summary>
    /// Whether a code is one of the rules about the input itself; of all others only
    /// <see cref="AdministratorListReview"/> has one.
    /// </summary>
    /// <param name="code">Code of a rule.</param>
    public static bool IsIntegrity(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.StartsWith(IntegrityPrefix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The rules about the input itself. Every audit runs them after the policy's own.</summary>
    public static IReadOnlyList<AuditRule> Integrity { get; } =
    [
        new ListingIsCompleteRule(), new TeamFilesParseRule(), PopulationIsPlausibleRule.Instance,
        new NormalizationWorksRule(), new RoleIdsExistRule(), new RecordsBelongToInstanceRule(),
        new EmailIsUsableRule(),
        new MembersAreUniqueRule(), new MatchIsUnambiguousRule(), new IdIsFoundRule(), new InstanceBlockIsPresentRule(),
        new RolesAgreeRule(), new SuspensionIsKnownRule(),
    ];
}
