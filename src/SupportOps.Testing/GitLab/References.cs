using System.Text.RegularExpressions;

namespace SupportOps.Testing.GitLab;

/// <summary>Finds what the arguments of quick actions refer to; what there is not is left out.</summary>
/// <remarks>Source: GitLab Flavored Markdown, GitLab-specific references.</remarks>
internal static partial class References
{
    public static IReadOnlyList<string> Labels(StoredProject project, string argument)
    {
        var marked = Words(LabelWords(), argument);
        var names = marked is [] ? argument.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : marked;
        return [.. names.Where(name => project.Labels.Exists(label => label.Name == name))];
    }

    public static IReadOnlyList<StoredUser> Users(GitLabInstance instance, StoredUser actor, string argument) =>
    [
        .. argument.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word == "me" ? actor : instance.FindUser(word.TrimStart('@')))
            .OfType<StoredUser>(),
    ];

    public static StoredMilestone? Milestone(GitLabInstance instance, StoredProject project, string argument)
    {
        var title = Words(MilestoneWords(), argument) is [var marked, ..] ? marked : argument;
        return Milestones(instance, project).FirstOrDefault(milestone => milestone.Title == title);
    }

    public static StoredIteration? Iteration(GitLabInstance instance, StoredProject project, string argument)
    {
        var today = DateOnly.FromDateTime(instance.Now.UtcDateTime);
        var wanted = Words(IterationWords(), argument) is [var marked, ..] ? marked : argument.Trim();
        var iterations = Iterations(instance, project);
        return wanted switch
        {
            "--current" => iterations.FirstOrDefault(iteration => iteration.StateOn(today) == 2),
            "--next" => iterations.Where(iteration => iteration.StateOn(today) == 1).MinBy(static next => next.Start),
            _ => iterations.FirstOrDefault(iteration => iteration.Title == wanted
                || iteration.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == wanted),
        };
    }

    public static IEnumerable<StoredMilestone> Milestones(GitLabInstance instance, StoredProject project) =>
        project.Milestones.Concat(
            instance.Groups.Where(group => group.Holds(project.Path)).SelectMany(static group => group.Milestones));

    public static IEnumerable<StoredIteration> Iterations(GitLabInstance instance, StoredProject project) =>
        instance.Groups.Where(group => group.Holds(project.Path)).SelectMany(static group => group.Iterations);

    private static string[] Words(Regex words, string argument) =>
        [.. words.Matches(argument).Select(static match => match.Groups["word"].Value)];

    [GeneratedRegex("""~(?:"(?<word>[^"]+)"|(?<word>[^\s,"]+))""", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex LabelWords();

    [GeneratedRegex("""%(?:"(?<word>[^"]+)"|(?<word>[^\s"]+))""", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex MilestoneWords();

    [GeneratedRegex("""\*iteration:(?:"(?<word>[^"]+)"|(?<word>[^\s"]+))""", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex IterationWords();
}
