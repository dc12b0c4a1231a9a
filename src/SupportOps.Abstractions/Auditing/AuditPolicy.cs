using SupportOps.Annotations;
using SupportOps.Time;

namespace SupportOps.Auditing;

/// <summary>Who may have which access to a Zendesk instance: the instance and the rules, as data.</summary>
/// <remarks>
/// Build one for your own account by naming an instance and listing rules, or start from a ready policy and add rules
/// with <see cref="With"/>. The rules about the integrity of the input (<c>AUD-...</c>) always run and need not be
/// listed.
/// </remarks>
public sealed record AuditPolicy
{
    /// <summary>The quarterly audit of Zendesk Global as the handbook has it: six checks.</summary>
    /// <remarks>Source: handbook, Audits, Zendesk Global audit.</remarks>
    [OfInstance("global")]
    public static AuditPolicy ZendeskGlobal { get; } = new()
    {
        Name = "seed",
        Version = "2026-01-05",
        Instance = ZendeskInstance.Global,
        Rules =
        [
            AuditRules.MemberHasAgent, AuditRules.MemberIsNotLightAgent, AuditRules.NamesMatch, AuditRules.EmailsMatch,
            AuditRules.MemberIsNotUnapprovedAdministrator, AuditRules.AgentIsNotSuspended,
        ],
    };

    /// <summary>
    /// The quarterly audit of Zendesk US Government as the handbook has it: four checks. A member without an account,
    /// or with a light one, is normal there.
    /// </summary>
    /// <remarks>Source: handbook, Audits, Zendesk US Government audit.</remarks>
    [OfInstance("us-government")]
    public static AuditPolicy ZendeskUsGovernment { get; } = new()
    {
        Name = "seed",
        Version = "2026-01-05",
        Instance = ZendeskInstance.UsGovernment,
        Rules =
        [
            AuditRules.NamesMatch, AuditRules.EmailsMatch, AuditRules.MemberIsNotUnapprovedAdministrator,
            AuditRules.AgentIsNotSuspended,
        ],
    };

    /// <summary>Names of the ready policies: <c>seed</c>, <c>extended</c> and <c>2026-03</c>.</summary>
    public static IReadOnlyList<string> Names => ReadyPolicies.Names;

    /// <summary>Finds a ready policy for an instance; null when there is none of that name.</summary>
    /// <remarks>
    /// <c>seed</c> is the audit of <see cref="ZendeskGlobal"/> or <see cref="ZendeskUsGovernment"/>, whichever has the
    /// instance's block of the team files. <c>extended</c> adds the further checks of the handbook's checklist and of
    /// this project. <c>2026-03</c> has the three lists and suspended agents only.
    /// Source: handbook, Audits, Zendesk audits; its editions of 2025-04 (checklist), 2026-01 and 2026-03.
    /// </remarks>
    /// <param name="name">Name of the policy, exactly as in <see cref="Names"/>.</param>
    /// <param name="instance">The instance to audit, one of the handbook's or your own.</param>
    public static AuditPolicy? Find(string name, ZendeskInstance instance)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(instance);
        return ReadyPolicies.Find(name, instance);
    }

    /// <summary>Name of the policy, for reports.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Version of the policy, for reports and their comparison; null when it has none. A policy of the handbook has the
    /// date of the page it follows.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>
    /// SHA-256 of what the policy judges by, lower-case hexadecimal: its name and version, the instance with its role
    /// ids, and every rule with its severity. What a rule made of a function does is not in it.
    /// </summary>
    public string Sha256 => PolicyHash.Of(
        new AuditedSystem(Instance.Title, Instance.Name, Name, Version), Instance, Rules);

    /// <summary>
    /// What the policy judges by, as one line of JSON in UTF-8: the bytes that <see cref="Sha256"/> is taken of.
    /// </summary>
    public ReadOnlyMemory<byte> ToCanonicalJson() => PolicyHash.Canonical(
        new AuditedSystem(Instance.Title, Instance.Name, Name, Version), Instance, Rules);

    /// <summary>The instance the policy is for.</summary>
    public required ZendeskInstance Instance { get; init; }

    /// <summary>
    /// The rules, in the order of the report. Each code occurs once, and none but that of
    /// <see cref="AuditRules.AdministratorListReview"/> begins with <c>AUD-</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A code occurs twice, or is reserved.</exception>
    public required IReadOnlyList<AuditRule> Rules
    {
        get;
        init => field = RuleList.Checked(value);
    }

    /// <summary>The same policy with further rules at its end.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">A code occurs twice, or is reserved.</exception>
    public AuditPolicy With(params IReadOnlyList<AuditRule> rules) => this with { Rules = [.. Rules, .. rules] };

    /// <summary>Judges a snapshot. Pure: the same snapshot gives the same report.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="period">The quarter; null for the one the snapshot was taken in, in UTC.</param>
    /// <param name="asOf">The moment the report speaks about; null for the moment of the snapshot.</param>
    /// <exception cref="ArgumentException">The snapshot is of another instance.</exception>
    public AuditReport Evaluate(AccessSnapshot snapshot, AuditPeriod? period = null, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!string.Equals(snapshot.Instance, Instance.Name, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The snapshot is of instance \"{snapshot.Instance}\", the policy is for "
                    + $"\"{Instance.Name}\".", nameof(snapshot));
        }

        var moment = asOf ?? snapshot.CapturedAt;
        return new AuditEvaluation(this, snapshot, moment).Run(period ?? AuditPeriod.Containing(moment));
    }
}
