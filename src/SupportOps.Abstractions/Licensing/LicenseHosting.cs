namespace SupportOps.Licensing;

/// <summary>Where the instance runs that a licence is for.</summary>
public enum LicenseHosting
{
    /// <summary>The team member runs it.</summary>
    SelfManaged,

    /// <summary>GitLab.com, which takes no licence file.</summary>
    GitLabCom,
}
