using System.Net;
using System.Text;

namespace SupportOps.Http.Tests;

internal sealed class PlainDialect : IVendorDialect
{
    public string System => "Vendor (test)";

    public string RequestIdHeader => "x-request-id";

    public string? FindHint(HttpStatusCode status) => null;

    public VendorError ReadError(ReadOnlyMemory<byte> body) => new(Code: null, Encoding.UTF8.GetString(body.Span));
}
