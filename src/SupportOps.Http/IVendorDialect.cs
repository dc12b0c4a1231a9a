using System.Net;
using System.Net.Http.Headers;

namespace SupportOps.Http;

/// <summary>What the errors of one vendor look like, and what its user should try.</summary>
public interface IVendorDialect
{
    /// <summary>The system with its instance as messages name it, for example <c>Zendesk (global)</c>.</summary>
    string System { get; }

    /// <summary>Name of the header that holds the vendor's id of a request.</summary>
    string RequestIdHeader { get; }

    /// <summary>What to try after an answer; null when there is nothing better to say than for any vendor.</summary>
    /// <param name="status">Status of the answer.</param>
    /// <param name="error">What its body says.</param>
    string? FindHint(HttpStatusCode status, VendorError error);

    /// <summary>
    /// Whether an answer beyond 408, 429 and 5xx, which always count as such, passes by itself when asked again.
    /// </summary>
    /// <param name="status">Status of the answer.</param>
    /// <param name="error">What its body says.</param>
    bool IsTransient(HttpStatusCode status, VendorError error);

    /// <summary>
    /// How long to wait after a 429, from headers of the vendor's own; asked only where <c>Retry-After</c> says
    /// nothing. Null when they say nothing either.
    /// </summary>
    /// <param name="headers">Headers of the answer.</param>
    TimeSpan? FindWait(HttpResponseHeaders headers);

    /// <summary>Reads the body of an error. Never throws: the body may be text, HTML, cut off, or empty.</summary>
    /// <param name="body">The first 8 KiB of the body at most.</param>
    VendorError ReadError(ReadOnlyMemory<byte> body);
}
