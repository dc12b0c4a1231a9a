using System.Globalization;
using System.Text;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Reliability.Signatures;

/// <summary>Makes good and spoilt deliveries by chance. The same seed and number give the same one.</summary>
internal sealed class SignatureMutator
{
    private const long Day = 1_760_000_000;
    private const int Tolerance = 180;

    private static readonly SignatureResult[] Refused =
        [SignatureResult.MissingHeader, SignatureResult.Malformed, SignatureResult.NoMatch];

    private static readonly string[] Grammar =
        ["t", "v1", "v0", "=", ",", ",", "=", "1760000000", "0", " ", ";", "\0", "é", "\u0661", new('a', 64), "zz"];

    private readonly Random _random;
    private readonly string _key;
    private readonly long _now;
    private readonly SignedDelivery _good;

    private SignatureMutator(int seed, int number)
    {
        _random = new Random(unchecked((seed * 1_000_003) + number));
        _key = Word(_random.Next(16, 64));
        _now = Day + _random.Next(1_000_000);
        var body = new byte[_random.Next(50) == 0 ? _random.Next(20_000) : _random.Next(1, 200)];
        _random.NextBytes(body);
        _good = SignedDelivery.Sign(_key, Text(_now - _random.Next(-Tolerance, Tolerance + 1)), body);
    }

    public static SignatureCase Make(int seed, int number) => new SignatureMutator(seed, number).Make();

    private SignatureCase Make() => _random.Next(12) switch
    {
        0 => Case("untouched", _good.Body, _good.Header, SignatureResult.Valid),
        1 => OfAge(-1, SignatureResult.TooOld),
        2 => OfAge(1, SignatureResult.TooNew),
        3 or 4 => Case("body", SpoilBody(), _good.Header),
        5 or 6 => Case("time", _good.Body, $"{SpoilTime()},v1={_good.Signature}"),
        7 or 8 => Case("signature", _good.Body, $"t={_good.Time},{SpoilSignature()}"),
        9 => Case("key", _good.Body, SignedDelivery.Sign(SpoilKey(), _good.Time, _good.Body).Header),
        10 => Case("old forgery", _good.Body, SignedDelivery.Sign(SpoilKey(), "1", _good.Body).Header),
        _ => Case("junk", _good.Body, Junk()),
    };

    private SignatureCase Case(string name, byte[] body, string? header, params SignatureResult[] allowed) =>
        new(name, [_key], _now, body, header, allowed is [] ? Refused : allowed);

    private SignatureCase OfAge(int sign, SignatureResult result)
    {
        var seconds = _now + (sign * _random.Next(Tolerance + 1, 10_000_000));
        return Case("age", _good.Body, SignedDelivery.Sign(_key, Text(seconds), _good.Body).Header, result);
    }

    private byte[] SpoilBody()
    {
        var at = _random.Next(_good.Body.Length);
        byte[] flipped = [.. _good.Body];
        flipped[at] ^= (byte)(1 << _random.Next(8));
        return _random.Next(6) switch
        {
            0 => _good.Body[..at],
            1 => [.. _good.Body, (byte)_random.Next(256)],
            2 => [.. _good.Body, (byte)'\n'],
            3 => [(byte)' ', .. _good.Body],
            4 => [.. "\uFEFF"u8, .. _good.Body],
            _ => flipped,
        };
    }

    // Each of them another text than was signed, or none that a time may be.
    private string SpoilTime() => _random.Next(10) switch
    {
        0 => "t=0" + _good.Time,
        1 => "t=+" + _good.Time,
        2 => $"t={_good.Time} ",
        3 => $"t={_good.Time},t={_good.Time}",
        4 => $"t=1,t={_good.Time}",
        5 => $"t={_good.Time}.0",
        6 => $"T={_good.Time}",
        7 => "t=" + _good.Time.Replace('1', '\u0661'),
        8 => $"t={new string('9', _random.Next(12, 400))}",
        _ => "t=" + Text(_now + Tolerance + _random.Next(1, 1000)),
    };

    private string SpoilSignature()
    {
        var hex = _good.Signature.ToCharArray();
        var at = _random.Next(hex.Length);
        var cut = _random.Next(hex.Length / 2) * 2;
        hex[at] = hex[at] == '0' ? '1' : '0';
        return _random.Next(8) switch
        {
            0 => "v1=" + _good.Signature[..cut],
            1 => $"v1={_good.Signature}00",
            2 => "v0=" + _good.Signature,
            3 => $"V1={_good.Signature}",
            4 => "v1= " + _good.Signature,
            5 => "v1=" + _good.Signature[..at] + "g" + _good.Signature[(at + 1)..],
            6 => $"{string.Concat(Enumerable.Repeat("v1=,", 8))}v1={_good.Signature}",
            _ => "v1=" + new string(hex),
        };
    }

    private string SpoilKey() => _random.Next(4) switch
    {
        0 => _key[..^1],
        1 => _key + "x",
        2 => _key[..8] + Word(12),
        _ => Word(_key.Length),
    };

    private string? Junk()
    {
        if (_random.Next(50) == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        for (var left = _random.Next(40); left > 0; left--)
        {
            text.Append(_random.Next(8) == 0 ? Word(3) : Grammar[_random.Next(Grammar.Length)]);
        }

        return text.ToString();
    }

    private string Word(int length) => new(_random.GetItems<char>("abcdefghijkmnpqrstuvwxyzABC789", length));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
