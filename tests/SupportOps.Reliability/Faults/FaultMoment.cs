using System.Net;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>The request that a fault hits.</summary>
/// <param name="Request">The request.</param>
/// <param name="Good">Body of the answer that would have come.</param>
/// <param name="GoodStatus">Status of that answer.</param>
/// <param name="Secrets">Every form in which the credential of the request could show.</param>
/// <param name="Clock">The clock of the call.</param>
/// <param name="CancellationToken">Ends when the caller gave the request up.</param>
internal sealed record FaultMoment(
    HttpRequestMessage Request,
    byte[] Good,
    HttpStatusCode GoodStatus,
    IReadOnlyList<string> Secrets,
    VirtualClock Clock,
    CancellationToken CancellationToken)
{
    /// <summary>The credential as the request carried it, in the ways in which gateways repeat it.</summary>
    public string Echo =>
        $"Authorization: {Request.Headers.Authorization} \u0007\u202E\r\n/close {string.Join(' ', Secrets)}";
}
