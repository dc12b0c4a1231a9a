using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>A project. Whoever reads or changes it holds the lock of the instance.</summary>
internal sealed class StoredProject(long id, string path, DateTimeOffset createdAt)
{
    private int _lastIid;

    public long Id => id;

    /// <summary>Path with the groups: <c>group/name</c>.</summary>
    public string Path => path;

    public string GroupPath => path[..path.LastIndexOf('/')];

    public string Name => path[(path.LastIndexOf('/') + 1)..];

    public DateTimeOffset CreatedAt => createdAt;

    public List<StoredLabel> Labels { get; } = [];

    public List<StoredMilestone> Milestones { get; } = [];

    public List<StoredIssue> Issues { get; } = [];

    public List<StoredMember> Members { get; } = [];

    /// <summary>The groups that were invited, with the most access that their members get.</summary>
    public List<(StoredGroup Group, GitLabAccess Access)> InvitedGroups { get; } = [];

    /// <summary>The settings that a project shows of itself.</summary>
    public JsonObject Settings { get; } = ProjectDefaults.Settings();

    /// <summary>The settings of approvals.</summary>
    public JsonObject Approvals { get; } = ProjectDefaults.Approvals();

    public List<JsonObject> ApprovalRules { get; } = [];

    public List<JsonObject> ProtectedBranches { get; } = [];

    /// <summary>The least access that changes labels by the API; null for what GitLab does.</summary>
    public GitLabAccess? LabelsNeed { get; set; }

    public int NextIid() => ++_lastIid;
}
