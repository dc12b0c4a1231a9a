using System.Net;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>One call of an adapter, and how its vendor answers it when nothing is wrong.</summary>
internal sealed record AdapterCall
{
    public required string Name { get; init; }

    /// <summary>How long the call may take, waiting included.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>Body of the good answer to a request; null when the vendor knows no such request.</summary>
    public required Func<HttpRequestMessage, byte[]?> FindBody { get; init; }

    /// <summary>Status of the good answer to a request.</summary>
    public Func<HttpRequestMessage, HttpStatusCode> StatusOf { get; init; } = static _ => HttpStatusCode.OK;

    /// <summary>Which requests the fault hits.</summary>
    public required Func<HttpRequestMessage, bool> IsHit { get; init; }

    /// <summary>Makes the call and writes what it gave as text.</summary>
    public required Func<HttpMessageHandler, VirtualClock, CancellationToken, Task<string>> RunAsync { get; init; }

    /// <summary>What the call gives when nothing is wrong.</summary>
    public required string Answer { get; init; }

    /// <summary>Rules of this call that differ from those of the fault, by kind of fault.</summary>
    public IReadOnlyDictionary<string, FaultRule> Rules { get; init; } = new Dictionary<string, FaultRule>();

    /// <summary>Kinds of fault that this call leaves to another one of the matrix.</summary>
    public IReadOnlyList<string> Omitted { get; init; } = [];

    /// <summary>Statuses that are a value to this call and no error, with the text of the value.</summary>
    public IReadOnlyDictionary<HttpStatusCode, string> Values { get; init; } =
        new Dictionary<HttpStatusCode, string>();
}
