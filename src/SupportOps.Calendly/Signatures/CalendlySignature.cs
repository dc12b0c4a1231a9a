using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Http;

namespace SupportOps.Calendly.Signatures;

/// <summary>Checks that a delivery was sent by Calendly and not long ago.</summary>
/// <remarks>
/// The header <c>Calendly-Webhook-Signature</c> reads <c>t=seconds,v1=hex</c>; signed is the text of <c>t</c>, a dot
/// and the body, with HMAC-SHA256. The signature is checked before the age, so that only a sender who has the key
/// learns anything of the clock. No key means that nothing is valid. Source: Calendly API, Webhook Signatures.
/// </remarks>
public sealed class CalendlySignature
{
    /// <summary>Name of the header.</summary>
    public const string HeaderName = "Calendly-Webhook-Signature";

    /// <summary>How many keys are tried: the one in use, and those that old deliveries still carry.</summary>
    public const int MostKeys = 4;

    private const int ShortestKeyBytes = 16;
    private const int MillisecondsInSecond = 1000;

    private readonly Func<IReadOnlyList<Secret>> _keys;
    private readonly TimeProvider _time;
    private readonly SignatureOptions _options;

    /// <summary>Names the keys and the clock.</summary>
    /// <param name="keys">
    /// Gives the signing keys; asked at each check, so that a key can be changed while the program runs. The first
    /// <see cref="MostKeys"/> count; <see cref="FindKeyProblems"/> says what is wrong with them. What it throws is
    /// passed on.
    /// </param>
    /// <param name="time">The clock.</param>
    /// <param name="options">How strictly to check; null for the defaults.</param>
    public CalendlySignature(
        Func<IReadOnlyList<Secret>> keys, TimeProvider? time = null, SignatureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(keys);
        _keys = keys;
        _time = time ?? TimeProvider.System;
        _options = options ?? new SignatureOptions();
    }

    /// <summary>
    /// What is wrong with the keys, one sentence each; empty when nothing. No key at all must keep a receiver from
    /// starting.
    /// </summary>
    /// <param name="keys">The keys; the sentences name their places, never their text.</param>
    public static IReadOnlyList<string> FindKeyProblems(IReadOnlyList<Secret> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return
        [
            .. keys.Count == 0 ? ["There is no signing key, so no delivery can be valid."] : Array.Empty<string>(),
            .. keys.Count > MostKeys
                ? [$"There are {keys.Count} signing keys; only the first {MostKeys} are tried."]
                : Array.Empty<string>(),
            .. keys.Index()
                .Where(key => Encoding.UTF8.GetByteCount(key.Item.Reveal()) < ShortestKeyBytes)
                .Select(key => $"Signing key {key.Index + 1} is shorter than {ShortestKeyBytes} bytes."),
        ];
    }

    /// <summary>Checks a delivery. Throws for no body and no header.</summary>
    /// <param name="body">The bytes exactly as they arrived.</param>
    /// <param name="header">The header's text; null when it is absent.</param>
    public SignatureResult Verify(ReadOnlySpan<byte> body, string? header)
    {
        if (body.Length > _options.MaxBodyBytes)
        {
            return SignatureResult.BodyTooLarge;
        }

        if (string.IsNullOrWhiteSpace(header))
        {
            return SignatureResult.MissingHeader;
        }

        Span<byte> room = stackalloc byte[SignatureHeader.RoomBytes];
        return !SignatureHeader.TryParse(header, room, out var parts) ? SignatureResult.Malformed
            : !IsSigned(body, parts) ? SignatureResult.NoMatch
            : Judge(parts.Seconds);
    }

    /// <summary>Checks a delivery, and on success hands out its bytes as verified ones.</summary>
    /// <param name="body">The bytes exactly as they arrived.</param>
    /// <param name="header">The header's text; null when it is absent.</param>
    /// <param name="delivery">The delivery when the result is true.</param>
    /// <param name="result">What the check gave.</param>
    public bool TryVerify(
        ReadOnlySpan<byte> body,
        string? header,
        [NotNullWhen(true)] out VerifiedDelivery? delivery,
        out SignatureResult result)
    {
        result = Verify(body, header);
        delivery = result is SignatureResult.Valid ? new VerifiedDelivery(body, SignedAt(header)) : null;
        return delivery is not null;
    }

    // Every key meets every signature even after a match, so that the time taken does not tell which it was.
    private bool IsSigned(ReadOnlySpan<byte> body, SignatureHeader parts)
    {
        Span<byte> expected = stackalloc byte[SignatureHeader.SignatureBytes];
        var signed = false;
        foreach (var key in _keys().Take(MostKeys))
        {
            Sign(key, parts.Time, body, expected);
            for (var at = 0; at < parts.Signatures.Length; at += SignatureHeader.SignatureBytes)
            {
                signed |= CryptographicOperations.FixedTimeEquals(
                    expected, parts.Signatures.Slice(at, SignatureHeader.SignatureBytes));
            }
        }

        return signed;
    }

    private static void Sign(Secret key, ReadOnlySpan<char> time, ReadOnlySpan<byte> body, Span<byte> signature)
    {
        Span<byte> digits = stackalloc byte[time.Length];
        Encoding.ASCII.GetBytes(time, digits);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key.Reveal()));
        hmac.AppendData(digits);
        hmac.AppendData("."u8);
        hmac.AppendData(body);
        hmac.GetHashAndReset(signature);
    }

    private SignatureResult Judge(long seconds)
    {
        var age = _time.GetUtcNow().ToUnixTimeMilliseconds() - (seconds * MillisecondsInSecond);
        var tolerance = _options.Tolerance.TotalMilliseconds;
        return age > tolerance ? SignatureResult.TooOld
            : age < -tolerance ? SignatureResult.TooNew
            : SignatureResult.Valid;
    }

    private static DateTimeOffset SignedAt(string? header)
    {
        Span<byte> room = stackalloc byte[SignatureHeader.RoomBytes];
        return SignatureHeader.TryParse(header, room, out var parts)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(parts.Seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : default;
    }
}
