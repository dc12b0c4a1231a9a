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

    /// <summary><c>AUD-WAIVER</c>: every waiver is sound. It runs where an audit is given waivers.</summary>
    public static AuditRule WaiversAreSound => WaiversAreSoundRule.Instance;

    /// <summary>The ready rules about members and agents, in the order of the documentation.</summary>
    public static IReadOnlyList<AuditRule> Ready { get; } =
    [
        MemberHasAgent, MemberIsNotLightAgent, NamesMatch, EmailsMatch, MemberIsNotUnapprovedAdministrator,
        AgentIsNotSuspended,
    ];

    /// <summary>Whether a code is one of the rules about the input itself; no other rule may have one.</summary>
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
