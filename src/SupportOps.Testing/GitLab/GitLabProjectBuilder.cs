using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Describes a project: its labels, issues, people and settings.</summary>
public sealed class GitLabProjectBuilder
{
    private readonly GitLabInstance _instance;
    private readonly StoredProject _project;

    internal GitLabProjectBuilder(GitLabInstance instance, StoredProject project) =>
        (_instance, _project) = (instance, project);

    /// <summary>Adds labels.</summary>
    /// <param name="names">Names; with <c>::</c> for a scope.</param>
    public GitLabProjectBuilder Labels(params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return With(project =>
        {
            foreach (var name in names)
            {
                _instance.Label(project, name);
            }
        });
    }

    /// <summary>Adds a milestone.</summary>
    /// <param name="title">Title.</param>
    /// <param name="start">First day; null for none.</param>
    /// <param name="due">Last day; null for none.</param>
    public GitLabProjectBuilder Milestone(string title, DateOnly? start = null, DateOnly? due = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        return With(project => project.Milestones.Add(new StoredMilestone(
            _instance.NextId("milestone"), project.Milestones.Count + 1, title, IsOfAGroup: false, project.Id, start,
            due)
        {
            CreatedAt = _instance.Now,
        }));
    }

    /// <summary>Files an issue; without further words an open one by the administrator.</summary>
    /// <param name="title">Title.</param>
    /// <param name="describe">Describes the issue, and what happened to it.</param>
    public GitLabProjectBuilder Issue(string title, Action<GitLabIssueBuilder>? describe = null) =>
        With(project => GitLabIssueBuilder.File(_instance, project, title, describe));

    /// <summary>Gives somebody access.</summary>
    /// <param name="username">User name; one that is not known becomes a user.</param>
    /// <param name="access">What the person may do.</param>
    /// <param name="expiresOn">Last day; null for no end.</param>
    public GitLabProjectBuilder Member(string username, GitLabAccess access, DateOnly? expiresOn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        return With(project => project.Members.Add(
            new StoredMember(_instance.User(username), access, expiresOn)));
    }

    /// <summary>Invites a group, whose members get at most the named access.</summary>
    /// <param name="path">Path of the group, which is made when there was none.</param>
    /// <param name="access">The most that its members may do.</param>
    public GitLabProjectBuilder InvitedGroup(string path, GitLabAccess access)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return With(project => project.InvitedGroups.Add((_instance.Group(path), access)));
    }

    /// <summary>
    /// Refuses changes of labels by those with less access: 403. Without this word guests' labels are left out in
    /// silence, as GitLab does it.
    /// </summary>
    /// <param name="access">The least access.</param>
    public GitLabProjectBuilder LabelsNeed(GitLabAccess access) => With(project => project.LabelsNeed = access);

    /// <summary>Sets what a project shows of itself: <c>p.Setting("merge_method", "ff")</c>.</summary>
    /// <param name="name">Name of the member in the JSON of a project.</param>
    /// <param name="value">A text, a number or a truth value; null for null.</param>
    public GitLabProjectBuilder Setting(string name, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return With(project => project.Settings[name] = value?.DeepClone());
    }

    /// <summary>Sets a member of the approvals: <c>p.Approvals("reset_approvals_on_push", false)</c>.</summary>
    /// <param name="name">Name of the member in the JSON of the approvals.</param>
    /// <param name="value">A number or a truth value.</param>
    public GitLabProjectBuilder Approvals(string name, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return With(project => project.Approvals[name] = value?.DeepClone());
    }

    /// <summary>Adds an approval rule as it is.</summary>
    /// <param name="json">The JSON of the rule.</param>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public GitLabProjectBuilder ApprovalRule(string json) => With(project => project.ApprovalRules.Add(Parse(json)));

    /// <summary>Protects a branch, as the API shows it.</summary>
    /// <param name="json">The JSON of the protected branch.</param>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public GitLabProjectBuilder ProtectedBranch(string json) =>
        With(project => project.ProtectedBranches.Add(Parse(json)));

    /// <summary>Protects a branch for people with an access, and for people alone.</summary>
    /// <param name="name">Name of the branch.</param>
    /// <param name="describe">Describes who may do what.</param>
    public GitLabProjectBuilder ProtectedBranch(string name, Action<GitLabBranchBuilder> describe)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(describe);
        var words = new GitLabBranchBuilder(_instance, name);
        describe(words);
        return With(project => project.ProtectedBranches.Add(words.Json));
    }

    private static JsonObject Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RequestText.FindObject(json) ?? throw new ArgumentException("The text is no JSON object.", nameof(json));
    }

    private GitLabProjectBuilder With(Action<StoredProject> change)
    {
        change(_project);
        return this;
    }
}
