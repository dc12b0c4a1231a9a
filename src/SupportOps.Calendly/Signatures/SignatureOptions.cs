namespace SupportOps.Calendly.Signatures;

/// <summary>How strictly signatures are checked.</summary>
public sealed record SignatureOptions
{
    /// <summary>
    /// How far the signed time may lie from now, in both directions; 180 seconds, as Calendly advises.
    /// </summary>
    /// <remarks>
    /// It is not known whether a repeated delivery is signed anew. Raise it after an outage when repeats are refused as
    /// too old; what arrives twice changes nothing. Source: Calendly API, Webhook Signatures.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan Tolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(180);

    /// <summary>The longest body that is looked at, in bytes; 256 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaxBodyBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 256 * 1024;
}
