namespace SupportOps.Testing.GitLab;

/// <summary>Who may do what.</summary>
/// <remarks>Source: GitLab documentation, Permissions and roles, Project members.</remarks>
internal sealed class Rights(GitLabInstance instance)
{
    /// <summary>The access of a project, of the groups above it, and of invited groups; the highest counts.</summary>
    public GitLabAccess Of(StoredUser user, StoredProject project) => user.IsAdministrator
        ? GitLabAccess.Owner
        : MembersOf(project).Where(member => member.User == user)
            .Select(static member => member.Access).DefaultIfEmpty().Max();

    public bool IsVisible(StoredUser user, StoredProject project) =>
        (string?)project.Settings["visibility"] != "private" || Of(user, project) >= GitLabAccess.Guest;

    /// <summary>Whether somebody may change text and state of an issue.</summary>
    public bool MayEdit(StoredUser user, StoredProject project, StoredIssue issue) =>
        MayPlan(user, project) || issue.Author == user || issue.Assignees.Contains(user);

    /// <summary>Whether somebody may set labels, milestone and the like.</summary>
    public bool MayPlan(StoredUser user, StoredProject project) => Of(user, project) >= GitLabAccess.Planner;

    /// <summary>The members of a project with those that it inherits, each once with the highest access.</summary>
    public IEnumerable<StoredMember> MembersOf(StoredProject project) => Highest(project.Members
        .Concat(instance.Groups.Where(group => group.Holds(project.Path)).SelectMany(static group => group.Members))
        .Concat(project.InvitedGroups.SelectMany(static invited => invited.Group.Members.Select(
            member => member with { Access = Least(member.Access, invited.Access) }))));

    public IEnumerable<StoredMember> MembersOf(StoredGroup group) => Highest(group.Members.Concat(
        instance.Groups.Where(other => other.Holds(group.Path)).SelectMany(static other => other.Members)));

    private static GitLabAccess Least(GitLabAccess one, GitLabAccess other) => one < other ? one : other;

    private static IEnumerable<StoredMember> Highest(IEnumerable<StoredMember> members) => members
        .GroupBy(static member => member.User.Id)
        .Select(static own => own.MaxBy(static member => member.Access)!)
        .OrderBy(static member => member.User.Id);
}
