using System.Globalization;

namespace SupportOps.Calendly.Signatures;

/// <summary>The parts of a signature header.</summary>
internal ref struct SignatureHeader
{
    public const int SignatureBytes = 32;
    private const int MostCharacters = 4096;
    private const int MostSignatures = 8;
    private const int MostDigits = 12;
    private const char Separator = ',';

    private Span<byte> _signatures;
    private int _named;
    private int _times;

    /// <summary>The signed time as it was sent, since it is signed as sent.</summary>
    public ReadOnlySpan<char> Time { get; private set; }

    /// <summary>The signatures that have the right form, one behind the other.</summary>
    public Span<byte> Signatures { get; private set; }

    /// <summary>The signed time in seconds since 1970.</summary>
    public readonly long Seconds => long.Parse(Time, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Room for the signatures of a header.</summary>
    public static int RoomBytes => MostSignatures * SignatureBytes;

    /// <summary>Reads a header; false when it has not the right form.</summary>
    /// <param name="text">The header.</param>
    /// <param name="room">Takes the signatures; <see cref="RoomBytes"/> long.</param>
    /// <param name="header">The parts when the result is true.</param>
    public static bool TryParse(ReadOnlySpan<char> text, Span<byte> room, out SignatureHeader header)
    {
        header = new SignatureHeader { _signatures = room };
        if (text.Length > MostCharacters)
        {
            return false;
        }

        foreach (var part in text.Split(Separator))
        {
            header.Take(text[part]);
        }

        return header is { _times: 1, Time.Length: > 0 and <= MostDigits, Signatures.Length: > 0 }
            && header._named <= MostSignatures
            && !header.Time.ContainsAnyExceptInRange('0', '9');
    }

    private void Take(ReadOnlySpan<char> part)
    {
        var equals = part.IndexOf('=');
        var (name, value) = equals < 0 ? (part.Length, part.Length) : (equals, equals + 1);
        if (part[..name].SequenceEqual("t"))
        {
            _times++;
            Time = part[value..];
        }
        else if (part[..name].SequenceEqual("v1"))
        {
            _named++;
            TakeSignature(part[value..]);
        }
    }

    private void TakeSignature(ReadOnlySpan<char> hex)
    {
        var used = Signatures.Length;
        if (hex.Length != SignatureBytes * 2 || used == _signatures.Length)
        {
            return;
        }

        var status = Convert.FromHexString(hex, _signatures.Slice(used, SignatureBytes), out _, out _);
        if (status is System.Buffers.OperationStatus.Done)
        {
            Signatures = _signatures[..(used + SignatureBytes)];
        }
    }
}
