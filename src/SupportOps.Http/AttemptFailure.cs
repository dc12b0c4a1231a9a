using System.Net;

namespace SupportOps.Http;

/// <summary>Why one try failed, before it is known whether another one follows.</summary>
internal sealed record AttemptFailure
{
    /// <summary>What happened, one sentence without a full stop.</summary>
    public required string Problem { get; init; }

    /// <summary>
    /// What happened without the words of the other side, which may speak of people: for logs and traces. Null when
    /// <see cref="Problem"/> holds none of them.
    /// </summary>
    public string? Summary { get; init; }

    /// <summary>What to try, one sentence without a full stop.</summary>
    public required string Hint { get; init; }

    public HttpStatusCode? Status { get; init; }

    public string? Code { get; init; }

    public string? RequestId { get; init; }

    /// <summary>How long the vendor asks to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public Exception? Cause { get; init; }

    /// <summary>
    /// What passes by itself, as metrics call it: a status such as <c>503</c>, <c>timeout</c> or <c>connection</c>.
    /// Null when another try would fail in the same way.
    /// </summary>
    public string? Transient { get; init; }

    public SupportOpsApiException ToException(string system) => new(system, Problem, Hint, Cause)
    {
        Status = Status,
        Code = Code,
        RequestId = RequestId,
        RetryAfter = RetryAfter,
    };
}
