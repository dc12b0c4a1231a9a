using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>The policies that come with the package, for any instance.</summary>
internal static class ReadyPolicies
{
    public const string Seed = "seed";
    public const string Extended = "extended";
    public const string ListsAndSuspended = "2026-03";

    private static readonly AuditRule[] BeyondTheSeed =
    [
        AuditRules.FullAgentIsOfTheTeam, AuditRules.AdministratorIsApproved, AuditRules.ApprovalIsCurrent,
        AuditRules.AgentHoldsNoSpecialRole, AuditRules.AdministratorListReview,
    ];

    public static IReadOnlyList<string> Names { get; } = [Seed, Extended, ListsAndSuspended];

    public static AuditPolicy? Find(string name, ZendeskInstance instance) => name switch
    {
        Seed => SeedOf(instance),
        Extended => ExtendedOf(instance),
        ListsAndSuspended => ListsAndSuspendedOf(instance),
        _ => null,
    };

    private static AuditPolicy SeedOf(ZendeskInstance instance) =>
        (IsUsGovernment(instance) ? AuditPolicy.ZendeskUsGovernment : AuditPolicy.ZendeskGlobal) with
        {
            Instance = instance,
        };

    private static AuditPolicy ExtendedOf(ZendeskInstance instance)
    {
        var seed = SeedOf(instance);
        AuditRule[] ofTheInstance = IsUsGovernment(instance) ? [AuditRules.UsGovernmentMemberHasAgent] : [];
        return seed with { Name = Extended, Rules = [.. seed.Rules, .. ofTheInstance, .. BeyondTheSeed] };
    }

    private static AuditPolicy ListsAndSuspendedOf(ZendeskInstance instance) => new()
    {
        Name = ListsAndSuspended,
        Version = "2026-03-05",
        Instance = instance,
        Rules = [AuditRules.AgentIsNotSuspended],
    };

    private static bool IsUsGovernment(ZendeskInstance instance) => instance.Block == ZendeskBlock.UsFederal;
}
