namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-APPROVAL-RETENTION.</summary>
internal sealed class ApprovalRetentionRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-APPROVAL-RETENTION",
    Title = "A new commit removes all approvals",
    Severity = Severity.High,
    Rationale = "An approval speaks about what was seen, not about what came afterwards.",
    Remediation = "Set \"Remove all approvals when a commit is added\" "
        + "in the project's merge request settings as the policy wants it, or exempt the project in the policy.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect approval retention",
    Needs = SourceKinds.Projects,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => Switch.Judge(
            project, "Remove all approvals when a commit is added",
            survey.Policy.RemovesApprovals, project.RemovesApprovals));
}
