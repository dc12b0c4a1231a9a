using System.Text;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>Makes files by chance. The same seed and number give the same one.</summary>
internal sealed class YamlMutator
{
    private const int Kinds = 3;

    private static readonly string[] Splinters =
    [
        "&a ", "*a", "!!str ", "!<tag:x> ", "[", "]", "{", "}", ": ", "- ", "? ", "\t", "\n", "\r", "|", ">", "'", "\"",
        "%", "@", "`", "---\n", "...\n", "<<: ", "#", "\u0085", "\u2028", "\uFEFF", "\\x", "0x", "~", ",",
    ];

    private readonly Random _random;
    private readonly YamlKind _kind;
    private readonly byte[] _original;

    private YamlMutator(int seed, int number)
    {
        _random = new Random(unchecked((seed * 1_000_003) + number));

        // Mostly team files: they are what people write.
        _kind = number % 4 < Kinds ? (YamlKind)(number % 4) : YamlKind.Team;
        _original = Encoding.UTF8.GetBytes(YamlTexts.Of(_kind));
    }

    public static YamlCase Make(int seed, int number) => new YamlMutator(seed, number).Make();

    private YamlCase Make() => _random.Next(20) switch
    {
        0 => new YamlCase("untouched", _kind, _original, MustBeRefused: false),
        1 => Ended("an alias", "extra: [&a x, *a]\n"),
        2 => Ended("a tag", "extra: !!str x\n"),
        3 => Ended("a key twice", "extra: 1\nextra: 2\n"),
        4 => Ended("a second document", "---\nname: x\n", isDocument: true),
        5 => Nested(),
        6 => new YamlCase("no UTF-8", _kind, [.. _original, (byte)'#', 0xC3, 0x28, (byte)'\n'], MustBeRefused: true),
        7 => new YamlCase("a zero byte", _kind, Put([0]), MustBeRefused: true),
        8 => new YamlCase("cut short", _kind, _original[.._random.Next(_original.Length)], MustBeRefused: null),
        _ => new YamlCase("bytes", _kind, SpoilBytes(), MustBeRefused: null),
    };

    // The list of waivers has entries where the others have keys.
    private YamlCase Ended(string name, string end, bool isDocument = false)
    {
        var text = _kind == YamlKind.Waivers && !isDocument
            ? "- " + end.Replace("\ne", "\n  e", StringComparison.Ordinal)
            : end;
        return new YamlCase(name, _kind, [.. _original, .. Encoding.UTF8.GetBytes(text)], MustBeRefused: true);
    }

    private YamlCase Nested()
    {
        var depth = _random.Next(40, 400);
        return Ended("nested", $"extra: {new string('[', depth)}{new string(']', depth)}\n");
    }

    private byte[] Put(byte[] bytes)
    {
        var at = _random.Next(_original.Length);
        return [.. _original[..at], .. bytes, .. _original[at..]];
    }

    private byte[] SpoilBytes()
    {
        byte[] body = [.. _original];
        for (var times = _random.Next(1, 5); times > 0; times--)
        {
            var at = _random.Next(body.Length);
            body = _random.Next(6) switch
            {
                0 => [.. body[..at], (byte)_random.Next(256), .. body[at..]],
                1 => [.. body[..at], .. body[Math.Min(body.Length, at + _random.Next(1, 20))..], (byte)'\n'],
                2 or 3 => [.. body[..at], .. Encoding.UTF8.GetBytes(Splinter()), .. body[at..]],
                4 => [.. body[..at], .. body[(at / 2)..]],
                _ => [.. body[..at], (byte)(body[at] ^ (1 << _random.Next(8))), .. body[(at + 1)..]],
            };
        }

        return body;
    }

    private string Splinter() => Splinters[_random.Next(Splinters.Length)];
}
