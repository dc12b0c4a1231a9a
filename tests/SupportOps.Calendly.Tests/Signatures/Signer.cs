using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Calendly.Signatures;
using SupportOps.Http;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests.Signatures;

/// <summary>Signs as Calendly does, by code of its own.</summary>
internal static class Signer
{
    public const string Key = "5mEzn9C-I28UtwOjZJtFoob0sAAFZ95GbZkqj4y3i0I";

    public static long Now { get; } = new TestClock().GetUtcNow().ToUnixTimeSeconds();

    public static CalendlySignature Verifier(TimeProvider? time = null, params string[] keys) => new(
        () => [.. (keys.Length == 0 ? [Key] : keys).Select(key => new Secret(key))], time ?? new TestClock());

    public static string Hex(string time, ReadOnlySpan<byte> body, string key = Key)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(time + "."), .. body];
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), signed));
    }

    public static string Header(long time, ReadOnlySpan<byte> body, string key = Key)
    {
        var text = time.ToString(CultureInfo.InvariantCulture);
        return $"t={text},v1={Hex(text, body, key)}";
    }
}
