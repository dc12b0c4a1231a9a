using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reliability.Zendesk;

/// <summary>What the sheet asks of a Zendesk client: the product's, or one with a planted defect.</summary>
internal interface IZendeskSubject : IAgentDirectory, IDisposable
{
    /// <summary>The user of the credential.</summary>
    Task<ZendeskUserId> GetCurrentUserIdAsync(CancellationToken cancellationToken);

    /// <summary>The users of the incremental export from its beginning, page by page.</summary>
    IAsyncEnumerable<IReadOnlyList<ZendeskUserId>> ExportUserIdsAsync(CancellationToken cancellationToken);
}
