using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportOps.Testing.Calendly;

/// <summary>The URIs of resources, the same in every run of a test.</summary>
/// <remarks>
/// They name the vendor's host, as the real ones do: they are names, and no client may ask where they point.
/// </remarks>
internal sealed class ResourceUri
{
    public const string Root = "https://api.calendly.com/";
    public const string Organization = Root + "organizations/00000000-0000-4000-8000-000000000001";

    private long _number;

    public string Next(string kind)
    {
        var number = Interlocked.Increment(ref _number);
        return $"{Root}{kind}/{Uuid(string.Create(CultureInfo.InvariantCulture, $"{kind} {number}"))}";
    }

    public string NextInvitee(string booking)
    {
        var number = Interlocked.Increment(ref _number);
        return $"{booking}/invitees/{Uuid(string.Create(CultureInfo.InvariantCulture, $"invitee {number}"))}";
    }

    /// <summary>The last part of a URI.</summary>
    public static string UuidOf(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    private static string Uuid(string seed)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        return new Guid(hash.AsSpan(0, 16)).ToString("D", CultureInfo.InvariantCulture);
    }
}
