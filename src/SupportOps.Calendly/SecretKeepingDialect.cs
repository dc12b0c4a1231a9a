using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>Takes a secret that a request carries in its body out of the errors that come back.</summary>
/// <remarks>
/// An error that says which parameter is wrong may repeat its value, and a gateway may repeat the whole request. The
/// credential in the header is masked elsewhere.
/// </remarks>
internal sealed class SecretKeepingDialect(IVendorDialect dialect, Secret secret) : IVendorDialect
{
    private readonly string[] _spellings =
    [
        .. new[]
        {
            secret.Reveal(),
            JsonEncodedText.Encode(secret.Reveal()).ToString(),
            HtmlEncoder.Default.Encode(secret.Reveal()),
            Uri.EscapeDataString(secret.Reveal()),
        }.Distinct(StringComparer.Ordinal).OrderByDescending(spelling => spelling.Length),
    ];

    public string System => dialect.System;

    public string RequestIdHeader => dialect.RequestIdHeader;

    public string? FindHint(HttpStatusCode status, VendorError error) => dialect.FindHint(status, error);

    public bool IsTransient(HttpStatusCode status, VendorError error) => dialect.IsTransient(status, error);

    public TimeSpan? FindWait(HttpResponseHeaders headers) => dialect.FindWait(headers);

    public VendorError ReadError(ReadOnlyMemory<byte> body)
    {
        var error = dialect.ReadError(body);
        return new VendorError(Mask(error.Code), Mask(error.Text));
    }

    private string? Mask(string? text) => text is null
        ? null
        : _spellings.Aggregate(text, (masked, spelling) => masked.Replace(spelling, "***", StringComparison.Ordinal));
}
