using System.Net;

namespace SupportOps.Reliability.Plants;

/// <summary>Why an attempt of a <see cref="PlainFetch"/> failed.</summary>
/// <param name="What">In words, without anything of the answer's body.</param>
/// <param name="IsTransport">Whether no whole answer came.</param>
internal sealed record PlainFailure(string What, bool IsTransport)
{
    public HttpStatusCode? Status { get; init; }

    /// <summary>The wait the answer asks for; null when it does not, or not legibly.</summary>
    public TimeSpan? AskedWait { get; init; }
}
