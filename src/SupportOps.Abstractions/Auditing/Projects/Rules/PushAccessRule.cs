namespace SupportOps.Auditing.Projects.Rules;

/// <summary>PRJ-PUSH-ACCESS.</summary>
internal sealed class PushAccessRule() : SurveyRule<ProjectSurvey>(new RuleDescriptor
{
    Code = "PRJ-PUSH-ACCESS",
    Title = "Only the wanted users may push to the default branch",
    Severity = Severity.High,
    Rationale = "Who can push needs no review.",
    Remediation = "Correct \"Allowed to push and merge\" of the protected branch, the policy, or exempt the project "
        + "in it.",
    Source = "Handbook, Audits as of March 2026, project audit: incorrect list of who can push",
    Needs = SourceKinds.Projects | SourceKinds.Users,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(ProjectSurvey survey) =>
        survey.EachProject(project => DefaultBranch.Judge(
            project, branch => branch.Push, entries => Judge(survey, project, entries)));

    private static RuleResult Judge(ProjectSurvey survey, ProjectSettings project, IReadOnlyList<BranchEntry> entries)
    {
        var wanted = survey.Policy.Pushers.Select(name => (Name: name, Id: IdOf(survey, name))).ToList();
        var unseen = wanted.Where(user => user.Id is null).Select(user => user.Name).ToList();
        var strangers = entries.Where(entry => entry.UserId is null || wanted.All(user => user.Id != entry.UserId));
        if (unseen.Count > 0 && strangers.All(entry => entry.UserId is not null))
        {
            return RuleResult.Inconclusive($"Who may push to {project.DefaultBranch} of {project.Path} cannot be "
                + $"judged: no user {string.Join(", ", unseen)} could be seen.");
        }

        var isEach = wanted.All(user => entries.Any(entry => entry.UserId == user.Id));
        return isEach && !strangers.Any() ? RuleResult.Pass : Mismatch(survey.Policy, project, entries);
    }

    private static RuleResult Mismatch(
        ProjectPolicy policy, ProjectSettings project, IReadOnlyList<BranchEntry> entries)
    {
        var expected = policy.Pushers.Count == 0 ? "nobody" : string.Join(", ", policy.Pushers);
        var actual = DefaultBranch.TextOf(entries);
        return RuleResult.Fail(
            $"To {project.DefaultBranch} of {project.Path} may push: {actual}; wanted: {expected}.",
            new Failure { Expected = expected, Actual = actual });
    }

    private static long? IdOf(ProjectSurvey survey, string name) => survey.Snapshot.Users.FirstOrDefault(
        user => string.Equals(user.Username, name, StringComparison.OrdinalIgnoreCase))?.Id;
}
