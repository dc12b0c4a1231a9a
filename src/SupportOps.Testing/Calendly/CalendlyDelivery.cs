using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportOps.Testing.Calendly;

/// <summary>One attempt to deliver a webhook.</summary>
public sealed record CalendlyDelivery
{
    /// <summary>Name of the header with the signature.</summary>
    public const string SignatureHeader = "Calendly-Webhook-Signature";

    /// <summary>Name of the event, for example <c>invitee.created</c>.</summary>
    public required string Event { get; init; }

    /// <summary>URI of the subscription.</summary>
    public required string Subscription { get; init; }

    /// <summary>Where it went.</summary>
    public required Uri Callback { get; init; }

    /// <summary>The body as it was sent.</summary>
    public required string Body { get; init; }

    /// <summary>Value of the header with the signature; null when the subscription has no key.</summary>
    public string? Signature { get; init; }

    /// <summary>The how manieth attempt it is, from 1.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>When it was sent, by the server's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>HTTP status that was answered; null when nothing was, and while it waits to be sent.</summary>
    public int? Status { get; init; }

    /// <summary>Whether it got through.</summary>
    public bool IsAccepted => Status is >= 200 and <= 299;

    /// <summary>Signs a body as Calendly does, so that a test can post deliveries of its own.</summary>
    /// <remarks>Source: Calendly, Webhook signatures.</remarks>
    /// <param name="body">The body; its UTF-8 bytes are signed.</param>
    /// <param name="key">The signing key.</param>
    /// <param name="at">When it was signed; fractions of a second are cut.</param>
    /// <returns>Value of the header: <c>t=...,v1=...</c>.</returns>
    public static string Sign(string body, string key, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Sign(Encoding.UTF8.GetBytes(body), key, at);
    }

    /// <inheritdoc cref="Sign(string, string, DateTimeOffset)"/>
    public static string Sign(ReadOnlySpan<byte> body, string key, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(key);
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(time), (byte)'.', .. body];
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), signed);
        return $"t={time},v1={Convert.ToHexStringLower(hash)}";
    }
}
