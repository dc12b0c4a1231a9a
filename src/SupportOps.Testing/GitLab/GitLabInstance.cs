using SupportOps.Testing.Faults;

namespace SupportOps.Testing.GitLab;

/// <summary>Everything a server knows: projects, people, who may ask, and what goes wrong.</summary>
internal sealed class GitLabInstance
{
    /// <summary>User name of the administrator.</summary>
    public const string Root = "root";

    private readonly Dictionary<string, long> _lastIds = new(StringComparer.Ordinal);

    /// <summary>Held by whoever reads or changes projects, groups, people and issues.</summary>
    public Lock Lock { get; } = new();

    public FaultPlan Faults { get; } = new(GitLabErrors.Body);

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where the server listens; null for a free port of loopback.</summary>
    public Uri? Address { get; set; }

    /// <summary>Address of the running server, for the links it writes.</summary>
    public Uri Url { get; set; } = new("http://127.0.0.1");

    public List<StoredUser> Users { get; } = [];

    public List<StoredGroup> Groups { get; } = [];

    public List<StoredProject> Projects { get; } = [];

    /// <summary>The tokens that are good; when there is none any is, and acts for the administrator.</summary>
    public Dictionary<string, StoredToken> Tokens { get; } = new(StringComparer.Ordinal);

    public bool HasScopedLabels { get; set; } = true;

    /// <summary>Limit that is enforced; null for none.</summary>
    public int? RequestsPerMinute { get; set; }

    public bool ShowsRateLimit { get; set; } = true;

    /// <summary>Cap of the records per page; null for what GitLab allows.</summary>
    public int? LargestPage { get; set; }

    public bool ShowsTotals { get; set; } = true;

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Acts when nobody else is named.</summary>
    public StoredUser Administrator => FindUser(Root) ?? AddUser(Root, "Administrator");

    public long NextId(string kind)
    {
        var id = _lastIds.GetValueOrDefault(kind, 100) + 1;
        _lastIds[kind] = id;
        return id;
    }

    public StoredUser? FindUser(string username) =>
        Users.Find(user => user.Username.Equals(username, StringComparison.OrdinalIgnoreCase));

    public StoredUser AddUser(string username, string name)
    {
        if (FindUser(username) is not null)
        {
            throw new ArgumentException($"There is a user {username} already.", nameof(username));
        }

        var user = new StoredUser(NextId("user"), username, name, IsAdministrator: username == Root);
        Users.Add(user);
        return user;
    }

    /// <summary>The user, made when there was none.</summary>
    public StoredUser User(string username) => username == Root
        ? Administrator
        : FindUser(username) ?? AddUser(username, username);

    public StoredGroup? FindGroup(string path) =>
        Groups.Find(group => group.Path.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The group, made when there was none, and those that hold it.</summary>
    public StoredGroup Group(string path)
    {
        if (FindGroup(path) is { } known)
        {
            return known;
        }

        if (path.LastIndexOf('/') is var end and > 0)
        {
            _ = Group(path[..end]);
        }

        var group = new StoredGroup(NextId("group"), path);
        Groups.Add(group);
        return group;
    }

    public StoredProject? FindProject(string path) =>
        Projects.Find(project => project.Path.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The project, made when there was none.</summary>
    public StoredProject Project(string path)
    {
        if (FindProject(path) is { } known)
        {
            return known;
        }

        var project = new StoredProject(NextId("project"), path, Now);
        _ = Group(project.GroupPath);
        Projects.Add(project);
        return project;
    }

    public StoredLabel Label(StoredProject project, string name)
    {
        if (project.Labels.Find(label => label.Name == name) is { } known)
        {
            return known;
        }

        var label = new StoredLabel(NextId("label"), name, "#6699cc", Description: null);
        project.Labels.Add(label);
        return label;
    }
}
