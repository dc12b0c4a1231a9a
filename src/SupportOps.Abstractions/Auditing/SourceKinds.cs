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

    /// <summary>The groups of the instance and the agents in them. They are read for a rule that needs them.</summary>
    AgentGroups = 256,

    /// <summary>When the agents signed in last, where their records say it.</summary>
    LastLogins = 512,

    /// <summary>Whether the agents sign in with two factors, where their records say it.</summary>
    TwoFactor = 1024,

    /// <summary>The names of the custom roles.</summary>
    RoleNames = 2048,
}
