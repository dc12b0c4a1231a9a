namespace SupportOps.Testing;

/// <summary>One request that a server received. The credential is never kept.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path without the query.</param>
/// <param name="Query">Query with its question mark, still percent-encoded; empty when there is none.</param>
/// <param name="IsAuthenticated">Whether the request had a credential that the server accepts.</param>
/// <param name="At">When it arrived, by the server's clock.</param>
public sealed record RecordedRequest(
    string Method, string Path, string Query, bool IsAuthenticated, DateTimeOffset At)
{
    /// <summary>HTTP status that was answered; null while there is none, and when the connection was reset.</summary>
    public int? Status { get; init; }
}
