using System.Security.Cryptography;
using System.Text;

namespace SupportOps.Scheduling;

/// <summary>
/// Id of a calendar entry of ours, derived from the call it stands for, so that every replica gives the same call the
/// same id and an entry with such an id is known to be ours.
/// </summary>
/// <remarks>
/// 52 characters a-v and 0-9: base32hex in lower case, without padding, of the SHA-256 of <c>supportops|v1|</c> and the
/// address of the scheduled event. Source of the alphabet and the length: Google Calendar API, Events, <c>id</c>.
/// </remarks>
public readonly record struct EntryId
{
    private const string Prefix = "supportops|v1|";
    private const string Digits = "0123456789abcdefghijklmnopqrstuv";
    private const int BitsInDigit = 5;

    private readonly string? _value;

    private EntryId(string value) => _value = value;

    /// <summary>The characters; empty for the default value, which is the id of nothing.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>The id of a call's entry.</summary>
    /// <param name="scheduledEventUri">Address of the scheduled event, as the vendor writes it.</param>
    /// <exception cref="ArgumentException">The address is null or empty.</exception>
    public static EntryId Of(string scheduledEventUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheduledEventUri);
        return new EntryId(ToBase32Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Prefix + scheduledEventUri))));
    }

    /// <summary>The characters.</summary>
    public override string ToString() => Value;

    private static string ToBase32Hex(byte[] bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = ((buffer << 8) | value) & 0xFFF;
            bits += 8;
            while (bits >= BitsInDigit)
            {
                bits -= BitsInDigit;
                text.Append(Digits[(buffer >> bits) & 31]);
            }
        }

        if (bits > 0)
        {
            text.Append(Digits[(buffer << (BitsInDigit - bits)) & 31]);
        }

        return text.ToString();
    }
}
