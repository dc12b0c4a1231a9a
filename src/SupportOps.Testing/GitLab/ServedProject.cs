using System.Globalization;

namespace SupportOps.Testing.GitLab;

/// <summary>One project of a running server, to look at and to change as its people would.</summary>
public sealed class ServedProject
{
    private readonly GitLabInstance _instance;
    private readonly StoredProject _project;

    internal ServedProject(GitLabInstance instance, StoredProject project) =>
        (_instance, _project) = (instance, project);

    /// <summary>Its id, unique on the server.</summary>
    public long Id => _project.Id;

    /// <summary>Its path with the groups: <c>group/name</c>.</summary>
    public string Path => _project.Path;

    /// <summary>Its issues as they are now, in the order of their making.</summary>
    public IReadOnlyList<GitLabIssue> Issues
    {
        get
        {
            lock (_instance.Lock)
            {
                return [.. _project.Issues.Select(IssueView.Of)];
            }
        }
    }

    /// <summary>Names of its labels, in the order of their making.</summary>
    public IReadOnlyList<string> Labels
    {
        get
        {
            lock (_instance.Lock)
            {
                return [.. _project.Labels.Select(static label => label.Name)];
            }
        }
    }

    /// <summary>An issue as it is now.</summary>
    /// <param name="iid">Its number in the project.</param>
    /// <exception cref="ArgumentException">There is no such issue.</exception>
    public GitLabIssue Issue(int iid)
    {
        lock (_instance.Lock)
        {
            return IssueView.Of(Require(iid));
        }
    }

    /// <summary>Files an issue, as a person does.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="describe">Describes the issue, and what happened to it.</param>
    /// <returns>The issue.</returns>
    public GitLabIssue Add(string title, Action<GitLabIssueBuilder>? describe = null)
    {
        lock (_instance.Lock)
        {
            return IssueView.Of(GitLabIssueBuilder.File(_instance, _project, title, describe));
        }
    }

    /// <summary>Changes an issue, as a person does: <c>Change(1, i => i.Labelled("Stage::Planning"))</c>.</summary>
    /// <param name="iid">Its number in the project.</param>
    /// <param name="describe">What happens to it.</param>
    /// <returns>The changed issue.</returns>
    /// <exception cref="ArgumentException">There is no such issue.</exception>
    public GitLabIssue Change(int iid, Action<GitLabIssueBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        lock (_instance.Lock)
        {
            var issue = Require(iid);
            describe(new GitLabIssueBuilder(_instance, _project, issue));
            return IssueView.Of(issue);
        }
    }

    /// <summary>Deletes a label; the history keeps its rows and no longer says which label they were about.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is no such label.</exception>
    public void DeleteLabel(string name)
    {
        lock (_instance.Lock)
        {
            if (_project.Labels.RemoveAll(label => label.Name == name) == 0)
            {
                throw new ArgumentException($"The project {Path} has no label {name}.", nameof(name));
            }

            _project.Issues.ForEach(issue => issue.Labels.Remove(name));
        }
    }

    private StoredIssue Require(int iid) => _project.Issues.Find(issue => issue.Iid == iid)
        ?? throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"The project {Path} has no issue {iid}."), nameof(iid));
}
