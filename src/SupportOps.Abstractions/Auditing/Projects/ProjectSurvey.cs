using System.Globalization;
using SupportOps.Team;

namespace SupportOps.Auditing.Projects;

/// <summary>The policy about project settings with what was read.</summary>
public sealed class ProjectSurvey : IAuditInput
{
    internal ProjectSurvey(ProjectPolicy policy, ProjectSnapshot snapshot)
    {
        Policy = policy;
        Snapshot = snapshot;
        IncompleteSources = snapshot.Sources.Where(source => !source.IsComplete).Aggregate(
            SourceKinds.None, (kinds, source) => kinds | source.Kind);
    }

    /// <summary>The policy.</summary>
    public ProjectPolicy Policy { get; }

    /// <summary>What was read.</summary>
    public ProjectSnapshot Snapshot { get; }

    /// <summary>The kinds of source that were not read to their end.</summary>
    public SourceKinds IncompleteSources { get; }

    IReadOnlyList<SnapshotSource> IAuditInput.Sources => Snapshot.Sources;

    IReadOnlyList<UnreadableTeamFile> IAuditInput.UnreadableFiles => [];

    IReadOnlyList<Population> IAuditInput.Populations =>
    [
        new("projects", Snapshot.Projects.Count, "There was no project to audit."),
        .. Snapshot.Sources.Where(source => source.Kind == SourceKinds.Projects).Select(source => new Population(
            "source:" + source.Name.ToLowerInvariant(), source.Records, $"There is no project in: {source.Name}.")),
    ];

    /// <summary>One result for each project that is not archived or exempt.</summary>
    internal IEnumerable<SnapshotResult> EachProject(Func<ProjectSettings, RuleResult> judge) =>
        Snapshot.Projects.Select(project => new SnapshotResult(
            string.Create(CultureInfo.InvariantCulture, $"project:{project.Id}"),
            ReasonToSkip(project) is { } reason ? RuleResult.NotApplicable(reason) : judge(project)));

    private string? ReasonToSkip(ProjectSettings project)
    {
        if (project.IsArchived)
        {
            return "The project is archived, so nobody can merge or push.";
        }

        return Policy.ExemptProjects.Contains(project.Path, StringComparer.OrdinalIgnoreCase)
            ? "The policy exempts the project."
            : null;
    }
}
