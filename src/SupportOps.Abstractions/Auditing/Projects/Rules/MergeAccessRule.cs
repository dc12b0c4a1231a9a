namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-MERGE-ACCESS.</summary>
internal sealed class MergeAccessRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-MERGE-ACCESS",
    Title = "Only the wanted role may merge into the default branch",
    Severity = Severity.High,
    Rationale = "What is merged into the default branch is deployed.",
    Remediation = "Correct \"Allowed to merge\" of the protected branch, the policy, or exempt the project in it.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect list of who can merge",
    Needs = SourceKinds.Projects,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => DefaultBranch.Judge(
            project, branch => branch.Merge, entries => Judge(survey.Policy, project, entries)));

    private static RuleResult Judge(
        ProjectPolicy policy, ProjectSettings project, IReadOnlyList<BranchEntry> entries)
    {
        if (entries is [{ IsNamed: false } only] && only.Role == policy.MergeRole)
        {
            return RuleResult.Pass;
        }

        var expected = $"{policy.MergeRole} and above";
        var actual = DefaultBranch.TextOf(entries);
        return RuleResult.Fail(
            $"Into {project.DefaultBranch} of {project.Path} may merge: {actual}; wanted: {expected}.",
            new Failure { Expected = expected, Actual = actual });
    }
}
