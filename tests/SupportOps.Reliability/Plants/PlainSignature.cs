using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Plants;

/// <summary>A second verifier, written without the product, in which defects are planted.</summary>
internal class PlainSignature(IReadOnlyList<string> keys, long now)
{
    private const int Tolerance = 180;

    protected IReadOnlyList<string> Keys { get; } = keys;

    public SignatureResult Verify(byte[] body, string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return SignatureResult.MissingHeader;
        }

        var parts = header.Split(',').Select(part => part.Split('=', 2)).ToList();
        var times = parts.Where(part => part[0] == "t").Select(part => part.ElementAtOrDefault(1) ?? "").ToList();
        var named = parts.Where(part => part[0] == "v1").Select(part => part.ElementAtOrDefault(1) ?? "").ToList();
        var signatures = named.Where(IsSignature).ToList();
        if (FindTime(times) is not { } time || named.Count > 8 || signatures.Count == 0 || header.Length > 4096)
        {
            return SignatureResult.Malformed;
        }

        return Judge(body, time, signatures);
    }

    protected virtual SignatureResult Judge(byte[] body, string time, IReadOnlyList<string> signatures) =>
        IsSigned(body, time, signatures) ? JudgeAge(time) : SignatureResult.NoMatch;

    protected virtual string? FindTime(IReadOnlyList<string> times) =>
        times is [{ Length: > 0 and <= 12 } time] && time.All(char.IsAsciiDigit) ? time : null;

    protected virtual bool IsSignature(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);

    protected virtual bool IsSigned(byte[] body, string time, IReadOnlyList<string> signatures) =>
        Keys.Any(key => signatures.Any(signature => IsSame(Sign(key, time, body), signature)));

    protected virtual bool IsSame(string expected, string signature) =>
        expected.Equals(signature, StringComparison.OrdinalIgnoreCase);

    protected virtual string Sign(string key, string time, byte[] body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(time + "."), .. body];
        return Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), signed));
    }

    protected virtual SignatureResult JudgeAge(string time) =>
        (now - long.Parse(time, CultureInfo.InvariantCulture)) switch
        {
            > Tolerance => SignatureResult.TooOld,
            < -Tolerance => SignatureResult.TooNew,
            _ => SignatureResult.Valid,
        };
}
