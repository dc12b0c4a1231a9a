using SupportOps.GitLab.Paging;
using SupportOps.GitLab.Wire;

namespace SupportOps.GitLab.Projects;

/// <summary>Members of projects and groups are listed alike.</summary>
internal static class MemberListing
{
    /// <summary>The listing.</summary>
    /// <param name="owner">Path of the project or group below the root of the API.</param>
    /// <param name="includesInherited">
    /// Whether members of the groups above, and of invited ones, are listed too.
    /// </param>
    public static ListingPlan<WireMember, GitLabMember> Of(string owner, bool includesInherited) => new()
    {
        Listing = "members",
        Path = owner + (includesInherited ? "/members/all" : "/members"),
        Shape = GitLabJson.Default.WireMemberArray,
        Read = GitLabRecords.ToMember,
        KeyOf = static member => member.User.Id,
    };
}
