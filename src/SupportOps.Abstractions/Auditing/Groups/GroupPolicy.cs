using SupportOps.Time;

namespace SupportOps.Auditing.Groups;

/// <summary>Who should be in which GitLab group: rules and expected members, as data.</summary>
/// <remarks>
/// The handbook names the groups and no members; the caller says who belongs in them. Source: handbook, Support
/// Operations, Audits, GitLab membership, as of 2025.
/// </remarks>
public sealed record GroupPolicy
{
    /// <summary>Paths of the six groups that the handbook audits.</summary>
    public static IReadOnlyList<string> HandbookGroups { get; } =
    [
        "gitlab-support-readiness/all-readiness", "gitlab-support-readiness/all-developers",
        "gitlab-support-readiness/all-reporters", "gitlab-support-readiness/readiness-us-gov-only",
        "gitlab-support-readiness/developers-us-gov-only", "gitlab-support-readiness/reporters-us-gov-only",
    ];

    /// <summary>Name of the policy, for reports.</summary>
    public string Name { get; init; } = "checklist-2025";

    /// <summary>The rules, in the order of the report; each code occurs once.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public IReadOnlyList<SurveyRule<GroupSurvey>> Rules
    {
        get;
        init => field = RuleList.Checked(value);
    } = GroupRules.All;

    /// <summary>Short name for reports and fingerprints; another one for each further GitLab.</summary>
    public string Instance { get; init; } = "gitlab-members";

    /// <summary>The groups with their expected members; each path once, ignoring case.</summary>
    /// <exception cref="ArgumentException">A path occurs twice.</exception>
    public required IReadOnlyList<ExpectedGroup> Groups
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>
    /// User names that may be in every group with any role, for example owners of the groups above; compared ignoring
    /// case.
    /// </summary>
    public IReadOnlyList<string> AllowedEverywhere { get; init; } = [];

    /// <summary>Judges a snapshot. Pure: the same snapshot gives the same report.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="period">The quarter; null for the one the snapshot was taken in, in UTC.</param>
    /// <param name="asOf">The moment the report speaks about; null for the moment of the snapshot.</param>
    /// <exception cref="ArgumentException">The snapshot lacks a group of the policy.</exception>
    public AuditReport Evaluate(GroupSnapshot snapshot, AuditPeriod? period = null, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var moment = asOf ?? snapshot.CapturedAt;
        var system = new AuditedSystem("GitLab membership", Instance, Name);
        return new SurveyEvaluation<GroupSurvey>(system, Rules, new GroupSurvey(this, snapshot))
            .Run(period ?? AuditPeriod.Containing(moment), moment);
    }

    private static IReadOnlyList<ExpectedGroup> Checked(IReadOnlyList<ExpectedGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var twice = groups.GroupBy(group => group.Path, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? [.. groups]
            : throw new ArgumentException($"The group {twice.Key} occurs twice.", nameof(groups));
    }
}
