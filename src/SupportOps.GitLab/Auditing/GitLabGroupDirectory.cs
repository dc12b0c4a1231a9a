using System.Runtime.CompilerServices;
using SupportOps.Auditing.Groups;

namespace SupportOps.GitLab.Auditing;

/// <summary>The members of GitLab groups to audit.</summary>
public sealed class GitLabGroupDirectory : IGroupDirectory
{
    private readonly GitLabClient _client;

    /// <summary>Reads groups through a client.</summary>
    /// <param name="client">The client; stays the caller's.</param>
    public GitLabGroupDirectory(GitLabClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
    }

    /// <summary>
    /// Whether those are listed too who are members by a group above or an invited one: they have the same access.
    /// </summary>
    public bool IncludesInherited { get; init; } = true;

    /// <inheritdoc/>
    public async IAsyncEnumerable<GroupMember> ListMembersAsync(
        string group, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var member in _client.Groups.ListMembersAsync(group, IncludesInherited, cancellationToken)
            .ConfigureAwait(false))
        {
            yield return new GroupMember(
                member.User.Id, member.User.Username, (GroupRole)member.Access.Value, member.User.Name);
        }
    }
}
