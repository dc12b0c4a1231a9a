namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-AUTHOR-APPROVAL.</summary>
internal sealed class AuthorApprovalRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-AUTHOR-APPROVAL",
    Title = "Authors of merge requests may not approve them",
    Severity = Severity.High,
    Rationale = "A change that its author approves was seen by one person.",
    Remediation = "Set \"Prevent approval by author\" "
        + "in the project's merge request settings as the policy wants it, or exempt the project in the policy.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect author approval",
    Needs = SourceKinds.Projects,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => Switch.Judge(
            project, "Prevent approval by author",
            survey.Policy.PreventsAuthor, project.PreventsAuthor));
}
