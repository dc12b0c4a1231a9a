namespace SupportOps.Auditing.Groups;

/// <summary>
/// What a member of a GitLab group may do; the values are GitLab's, and one that is not named here is kept.
/// </summary>
/// <remarks>Source: GitLab documentation, Members API, roles.</remarks>
public enum GroupRole
{
    /// <summary>No access.</summary>
    None = 0,

    /// <summary>Little more than being listed.</summary>
    Minimal = 5,

    /// <summary>Guest.</summary>
    Guest = 10,

    /// <summary>Planner.</summary>
    Planner = 15,

    /// <summary>Reporter.</summary>
    Reporter = 20,

    /// <summary>Developer.</summary>
    Developer = 30,

    /// <summary>Maintainer.</summary>
    Maintainer = 40,

    /// <summary>Owner.</summary>
    Owner = 50,
}
