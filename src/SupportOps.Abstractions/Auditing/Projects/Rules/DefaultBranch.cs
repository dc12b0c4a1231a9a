namespace SupportOps.Auditing.Projects.Rules;

/// <summary>Who may do something with the default branch of a project.</summary>
internal static class DefaultBranch
{
    /// <summary>Judges the entries of all protections that hold for the branch.</summary>
    /// <param name="project">The project.</param>
    /// <param name="entriesOf">The entries of one protection that matter.</param>
    /// <param name="judge">Judges those that let somebody in, each once.</param>
    public static RuleResult Judge(
        ProjectSettings project,
        Func<BranchProtection, IReadOnlyList<BranchEntry>> entriesOf,
        Func<IReadOnlyList<BranchEntry>, RuleResult> judge)
    {
        if (project.DefaultBranch is not { } branch)
        {
            return RuleResult.Inconclusive($"{project.Path} shows no default branch.");
        }

        return project.OfDefaultBranch is { Count: > 0 } protections
            ? judge([.. protections.SelectMany(entriesOf).Where(entry => !entry.IsNobody).Distinct()])
            : RuleResult.Fail($"The default branch {branch} of {project.Path} is not protected.");
    }

    public static string TextOf(IReadOnlyList<BranchEntry> entries) => entries.Count == 0
        ? "nobody"
        : string.Join(", ", entries.Select(entry => entry.Text).Order(StringComparer.Ordinal));
}
