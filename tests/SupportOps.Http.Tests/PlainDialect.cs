using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace SupportOps.Http.Tests;

internal sealed class PlainDialect : IVendorDialect
{
    public string System => "Vendor (test)";

    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status, VendorError error) => null;

    public bool IsTransient(HttpStatusCode status, VendorError error) =>
        status is HttpStatusCode.Conflict && error.Text is "Resource lock";

    public TimeSpan? FindWait(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues("x-reset", out var values)
            ? RetryAfterHeader.FindSeconds(values.First())
            : null;

    public VendorError ReadError(ReadOnlyMemory<byte> body) => new(Code: null, Encoding.UTF8.GetString(body.Span));
}
