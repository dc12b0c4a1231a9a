namespace SupportOps.Auditing.Groups;

/// <summary>Lists the members of GitLab groups.</summary>
public interface IGroupDirectory
{
    /// <summary>Lists the members of a group; each comes once.</summary>
    /// <param name="group">Path of the group.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">The listing did not come to its end.</exception>
    IAsyncEnumerable<GroupMember> ListMembersAsync(string group, CancellationToken cancellationToken = default);
}
