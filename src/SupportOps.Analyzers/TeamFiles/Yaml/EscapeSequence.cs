using System.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>What stands after a backslash in double quotes.</summary>
/// <remarks>Source: YAML 1.2.2, 5.7 Escaped characters.</remarks>
internal static class EscapeSequence
{
    private const int LastCode = 0x10FFFF;

    public static void Read(TextCursor cursor, StringBuilder value, TextPosition start)
    {
        var digits = DigitsOf(cursor.Peek(1));
        if (digits == 0)
        {
            value.Append(Single(cursor.Peek(1)) ?? throw new YamlSyntaxException(start, "an unknown escape is used"));
            cursor.Skip(2);
            return;
        }

        cursor.Skip(2);
        var code = Code(cursor, digits, start);
        if (code is >= 0xD800 and <= 0xDFFF)
        {
            cursor.Skip(digits);
            value.Append(Pair(cursor, code, start));
            return;
        }

        if (code is > LastCode or < 0)
        {
            throw code < 0
                ? new YamlSyntaxException(position: null, reason: null)
                : new YamlSyntaxException(start, "an escape is no character");
        }

        cursor.Skip(digits);
        value.Append(char.ConvertFromUtf32(code));
    }

    private static int DigitsOf(char letter) => letter switch
    {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };

    private static char? Single(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '\\' or '/' => letter,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private static int Code(TextCursor cursor, int digits, TextPosition start)
    {
        var code = 0;
        for (var index = 0; index < digits; index++)
        {
            if (!cursor.IsHex(index))
            {
                throw new YamlSyntaxException(start, "an escape has too few digits");
            }

            code = unchecked((code << 4) + cursor.Hex(index));
        }

        return code;
    }

    private static string Pair(TextCursor cursor, int high, TextPosition start)
    {
        if (!cursor.Is('\\') || !cursor.IsAny("uU", 1))
        {
            throw new YamlSyntaxException(start, "an escape is half a character");
        }

        var digits = DigitsOf(cursor.Peek(1));
        cursor.Skip(2);
        if (!cursor.IsHex())
        {
            throw new YamlSyntaxException(start, "an escape has too few digits");
        }

        var low = 0;
        for (var index = 0; index < digits; index++)
        {
            low = unchecked((low << 4) + cursor.Hex(index));
        }

        cursor.Skip(digits);
        var pair = new string([(char)high, (char)low]);
        return char.IsSurrogatePair(pair, 0) ? pair : throw new YamlSyntaxException(position: null, reason: null);
    }
}
