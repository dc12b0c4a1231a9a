namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-APPROVAL-OVERRIDE.</summary>
internal sealed class ApprovalOverrideRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-APPROVAL-OVERRIDE",
    Title = "Merge requests may not change their approval rules",
    Severity = Severity.High,
    Rationale = "A rule that each merge request can change binds nobody.",
    Remediation = "Set \"Prevent editing approval rules in merge requests\" "
        + "in the project's merge request settings as the policy wants it, or exempt the project in the policy.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect approval override",
    Needs = SourceKinds.Projects,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => Switch.Judge(
            project, "Prevent editing approval rules in merge requests",
            survey.Policy.PreventsOverride, project.PreventsOverride));
}
