using SupportOps.Auditing.Groups;
using SupportOps.Time;

namespace SupportOps.Auditing.Projects;

/// <summary>How GitLab projects should be set: rules and expected values, as data.</summary>
public sealed record ProjectPolicy
{
    /// <summary>
    /// The audit that the handbook added in March 2026, with the values of its page on project setup.
    /// </summary>
    /// <remarks>Source: handbook, Support Operations, Audits, as of March 2026; GitLab, Project setup.</remarks>
    public static ProjectPolicy Handbook { get; } = new() { Name = "2026-03", Rules = ProjectRules.All };

    /// <summary>Name of the policy, for reports.</summary>
    public required string Name { get; init; }

    /// <summary>The rules, in the order of the report; each code occurs once.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public required IReadOnlyList<SurveyRule<ProjectSurvey>> Rules
    {
        get;
        init => field = RuleList.Checked(value);
    }

    /// <summary>Short name for reports and fingerprints; another one for each further GitLab.</summary>
    public string Instance { get; init; } = "gitlab-projects";

    /// <summary>Whether authors must not approve.</summary>
    public bool PreventsAuthor { get; init; } = true;

    /// <summary>Whether users who add commits must not approve.</summary>
    public bool PreventsCommitters { get; init; } = true;

    /// <summary>Whether merge requests must not change their approval rules.</summary>
    public bool PreventsOverride { get; init; } = true;

    /// <summary>Whether a new commit must remove all approvals.</summary>
    public bool RemovesApprovals { get; init; } = true;

    /// <summary>
    /// From which role upwards people may merge into the default branch, and nobody beside them. The handbook of 2026
    /// says developers.
    /// </summary>
    public GroupRole MergeRole { get; init; } = GroupRole.Maintainer;

    /// <summary>User names of those who may push to the default branch, and nobody beside them.</summary>
    public IReadOnlyList<string> Pushers { get; init; } = ["gl-support-bot"];

    /// <summary>Paths of projects that are set in their own way; compared ignoring case.</summary>
    public IReadOnlyList<string> ExemptProjects { get; init; } = [];

    /// <summary>Judges a snapshot. Pure: the same snapshot gives the same report.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="period">The quarter; null for the one the snapshot was taken in, in UTC.</param>
    /// <param name="asOf">The moment the report speaks about; null for the moment of the snapshot.</param>
    public AuditReport Evaluate(ProjectSnapshot snapshot, AuditPeriod? period = null, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var moment = asOf ?? snapshot.CapturedAt;
        var system = new AuditedSystem("GitLab project settings", Instance, Name);
        return new SurveyEvaluation<ProjectSurvey>(system, Rules, new ProjectSurvey(this, snapshot))
            .Run(period ?? AuditPeriod.Containing(moment), moment);
    }
}
