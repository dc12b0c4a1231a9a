namespace SupportOps.Auditing;

/// <summary>Where the agents of one instance come from.</summary>
public interface IAgentDirectory
{
    /// <summary>What is read, for reports: an endpoint or a file name. Holds no credential.</summary>
    string Endpoint { get; }

    /// <summary>
    /// Where a further kind of source is read, for reports; null when it is not known. Holds no credential.
    /// </summary>
    /// <param name="kind">Custom roles or groups.</param>
    string? EndpointOf(SourceKinds kind) => null;

    /// <summary>Host that the records should belong to; null when the source cannot tell.</summary>
    string? Host { get; }

    /// <summary>Lists all agents page by page.</summary>
    /// <remarks>
    /// The stream ends normally only when the last page was read. Whatever keeps it from getting there is an exception,
    /// so that a short list can never pass for a whole one. A page that <see cref="AgentPage.StartsOver"/> replaces all
    /// pages before it.
    /// </remarks>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">
    /// A page could not be read, or the listing did not come to its end.
    /// </exception>
    IAsyncEnumerable<AgentPage> ListAgentPagesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds the ids of all custom roles of the instance; null when the plan or the credential does not show them.
    /// </summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">The request failed for another reason.</exception>
    Task<IReadOnlyList<RoleId>?> FindRoleIdsAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds all custom roles of the instance with their names; null when the plan or the credential does not show
    /// them. A directory that does not know the names gives the roles without.
    /// </summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">The request failed for another reason.</exception>
    async Task<IReadOnlyList<CustomRole>?> FindRolesAsync(CancellationToken cancellationToken = default)
    {
        var ids = await FindRoleIdsAsync(cancellationToken).ConfigureAwait(false);
        return ids is null ? null : [.. ids.Select(static id => new CustomRole(id, Name: null))];
    }

    /// <summary>
    /// Finds the groups of the instance with the agents in them; null when the source does not have them. It is only
    /// asked for a policy with a rule that needs them.
    /// </summary>
    /// <param name="cancellationToken">Stops the requests.</param>
    /// <exception cref="SupportOpsApiException">The groups were not read to their end.</exception>
    Task<IReadOnlyList<AgentGroup>?> FindGroupsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<AgentGroup>?>(null);
}
