namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-COMMIT-APPROVAL.</summary>
internal sealed class CommitApprovalRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-COMMIT-APPROVAL",
    Title = "Users who add commits may not approve",
    Severity = Severity.High,
    Rationale = "Who adds a commit to a merge request becomes one of its authors.",
    Remediation = "Set \"Prevent approvals by users who add commits\" "
        + "in the project's merge request settings as the policy wants it, or exempt the project in the policy.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect commit approval",
    Needs = SourceKinds.Projects,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => Switch.Judge(
            project, "Prevent approvals by users who add commits",
            survey.Policy.PreventsCommitters, project.PreventsCommitters));
}
