namespace SupportOps.Auditing;

/// <summary>The kinds of source an audit reads.</summary>
[Flags]
public enum SourceKinds
{
    /// <summary>No source.</summary>
    None = 0,

    /// <summary>The support team files.</summary>
    TeamFiles = 1,

    /// <summary>The agents of the instance.</summary>
    Agents = 2,

    /// <summary>The list of approved administrators.</summary>
    ApprovedAdministrators = 4,

    /// <summary>The custom roles of the instance.</summary>
    CustomRoles = 8,

    /// <summary>The members of a Calendly organization.</summary>
    Seats = 16,

    /// <summary>The members of GitLab groups.</summary>
    GroupMembers = 32,

    /// <summary>The projects of GitLab groups with their settings.</summary>
    Projects = 64,

    /// <summary>The GitLab users whom a policy names.</summary>
    Users = 128,
}
