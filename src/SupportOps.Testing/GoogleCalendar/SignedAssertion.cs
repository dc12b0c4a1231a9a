using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The signed claims by which a service account asks for a token.</summary>
/// <remarks>Source: as <see cref="TokenEndpoint"/>; RFC 7523, section 3.</remarks>
internal sealed class SignedAssertion
{
    private const string GoogleAudience = "https://oauth2.googleapis.com/token";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonObject _header;
    private readonly JsonObject _claims;
    private readonly string _signed;
    private readonly byte[] _signature;

    private SignedAssertion(JsonObject header, JsonObject claims, string signed, byte[] signature) =>
        (_header, _claims, _signed, _signature) = (header, claims, signed, signature);

    public string? Scope => NodeText.Of(_claims["scope"]);

    /// <summary>The person that the account wants to act for; null for itself.</summary>
    public string? Subject => NodeText.Of(_claims["sub"]);

    /// <summary>The assertion; null when the text has not its shape.</summary>
    public static SignedAssertion? Read(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3
            && Decode(parts[0]) is { } header && Decode(parts[1]) is { } claims && Decode(parts[2]) is { } signature
            && RequestText.FindObject(Encoding.UTF8.GetString(header)) is { } headerJson
            && RequestText.FindObject(Encoding.UTF8.GetString(claims)) is { } claimsJson
            ? new SignedAssertion(headerJson, claimsJson, $"{parts[0]}.{parts[1]}", signature)
            : null;
    }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Problem(ServiceAccountKey key, Uri audience, DateTimeOffset now)
    {
        if (NodeText.Of(_header["alg"]) != "RS256")
        {
            return "Invalid JWT: the algorithm must be RS256.";
        }

        if (NodeText.Of(_claims["iss"]) != key.Email)
        {
            return "Invalid grant: account not found";
        }

        // Google's own libraries name this audience whatever address they were given.
        if (NodeText.Of(_claims["aud"]) is var named && named != audience.AbsoluteUri && named != GoogleAudience)
        {
            return $"Invalid JWT: Failed audience check. The right audience is {audience.AbsoluteUri}";
        }

        return !IsTimely(now)
            ? "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."
            : key.IsSignedBy(_signed, _signature) ? null : "Invalid JWT Signature.";
    }

    private static byte[]? Decode(string part) => Base64Url.IsValid(part) ? Base64Url.DecodeFromChars(part) : null;

    private bool IsTimely(DateTimeOffset now) =>
        TimeOf("iat") is { } issued && TimeOf("exp") is { } end
        && end - issued <= Longest && issued <= now + Skew && end > now - Skew;

    private DateTimeOffset? TimeOf(string claim) =>
        _claims[claim] is JsonValue value && value.GetValueKind() is JsonValueKind.Number
        && value.TryGetValue<long>(out var seconds) && Math.Abs(seconds) < 100_000_000_000
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
