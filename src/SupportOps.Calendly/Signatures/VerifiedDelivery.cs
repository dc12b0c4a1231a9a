namespace SupportOps.Calendly.Signatures;

/// <summary>The bytes of a delivery that Calendly signed. Only <see cref="CalendlySignature"/> makes one.</summary>
public sealed class VerifiedDelivery
{
    private readonly byte[] _body;

    internal VerifiedDelivery(ReadOnlySpan<byte> body, DateTimeOffset signedAt)
    {
        _body = body.ToArray();
        SignedAt = signedAt;
    }

    /// <summary>The body exactly as it was signed; a copy, so that nobody can change it afterwards.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>When it was signed, in whole seconds.</summary>
    public DateTimeOffset SignedAt { get; }
}
