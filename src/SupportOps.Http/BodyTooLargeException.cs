using System.Globalization;

namespace SupportOps.Http;

/// <summary>
/// An answer went past its limit; becomes a <see cref="SupportOpsApiException"/> before anybody outside sees it.
/// </summary>
internal sealed class BodyTooLargeException(int limit)
    : IOException(string.Create(CultureInfo.InvariantCulture, $"The body is longer than {limit} bytes."))
{
    public int Limit { get; } = limit;
}
