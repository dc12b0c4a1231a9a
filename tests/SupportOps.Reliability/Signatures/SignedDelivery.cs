using System.Security.Cryptography;
using System.Text;

namespace SupportOps.Reliability.Signatures;

/// <summary>A delivery in its parts, signed by code that the product does not share.</summary>
internal sealed record SignedDelivery
{
    public required byte[] Body { get; init; }

    public required string Time { get; init; }

    public required string Signature { get; init; }

    public string Header => $"t={Time},v1={Signature}";

    public static SignedDelivery Sign(string key, string time, byte[] body) => new()
    {
        Body = body,
        Time = time,
        Signature = Convert.ToHexStringLower(Hmac(key, time, body)),
    };

    private static byte[] Hmac(string key, string time, byte[] body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(time), (byte)'.', .. body];
        return HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), signed);
    }
}
