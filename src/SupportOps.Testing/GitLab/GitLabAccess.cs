namespace SupportOps.Testing.GitLab;

/// <summary>What somebody may do in a project or group; the numbers are those of the API.</summary>
/// <remarks>Source: GitLab REST API, Members, Roles.</remarks>
public enum GitLabAccess
{
    /// <summary>No access.</summary>
    None = 0,

    /// <summary>Minimal access to a group.</summary>
    Minimal = 5,

    /// <summary>Guest: reads and files issues, and cannot set labels.</summary>
    Guest = 10,

    /// <summary>Planner: edits issues.</summary>
    Planner = 15,

    /// <summary>Reporter: edits issues.</summary>
    Reporter = 20,

    /// <summary>Developer.</summary>
    Developer = 30,

    /// <summary>Maintainer.</summary>
    Maintainer = 40,

    /// <summary>Owner.</summary>
    Owner = 50,
}
