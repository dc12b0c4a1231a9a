using System.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>Scans the two parts of a tag, its handle and its suffix.</summary>
/// <remarks>Source: YAML 1.2.2, 6.8.2 Tag directives and 6.9.1 Node tags.</remarks>
internal static class TagText
{
    private const string UriMarks = ";/?:@&=+$.!~*'()[]%";

    public static string Handle(TextCursor cursor, TextPosition start, bool isDirective)
    {
        if (!cursor.Is('!'))
        {
            throw new YamlSyntaxException(start, "a tag has no exclamation mark");
        }

        var begin = cursor.Index;
        cursor.Skip();
        while (cursor.IsWordPart())
        {
            cursor.Skip();
        }

        if (cursor.Is('!'))
        {
            cursor.Skip();
        }
        else if (isDirective && cursor.Index > begin + 1)
        {
            throw new YamlSyntaxException(start, "the handle of a tag has no end");
        }

        return cursor.Text.Substring(begin, cursor.Index - begin);
    }

    public static string Uri(TextCursor cursor, TextPosition start)
    {
        var uri = new StringBuilder();
        while (cursor.IsWordPart() || cursor.IsAny(UriMarks) || (cursor.Is(',') && !cursor.IsBreak(1)))
        {
            if (cursor.Is('%'))
            {
                uri.Append(Escaped(cursor, start));
            }
            else
            {
                var value = cursor.Read();
                uri.Append(value == '+' ? ' ' : value);
            }
        }

        return uri is { Length: > 0 } && uri[uri.Length - 1] == ','
            ? throw new YamlSyntaxException(cursor.Position, "a tag ends in a comma")
            : uri.ToString();
    }

    private static string Escaped(TextCursor cursor, TextPosition start)
    {
        var bytes = new byte[4];
        var (count, length) = (0, 0);
        do
        {
            if (!(cursor.Is('%') && cursor.IsHex(1) && cursor.IsHex(2)))
            {
                throw new YamlSyntaxException(start, "an escape of a tag has too few digits");
            }

            var octet = (cursor.Hex(1) << 4) + cursor.Hex(2);
            length = count == 0 ? LengthOf(octet) : length;
            if (length == 0 || (count > 0 && (octet & 0xC0) != 0x80))
            {
                throw new YamlSyntaxException(start, "an escape of a tag is not UTF-8");
            }

            bytes[count++] = (byte)octet;
            cursor.Skip(3);
        }
        while (count < length);

        var text = Encoding.UTF8.GetString(bytes, 0, count);
        return text.Length is 1 or 2 ? text : throw new YamlSyntaxException(start, "an escape of a tag is not UTF-8");
    }

    private static int LengthOf(int octet) => octet switch
    {
        < 0x80 => 1,
        >= 0xC0 and < 0xE0 => 2,
        >= 0xE0 and < 0xF0 => 3,
        >= 0xF0 and < 0xF8 => 4,
        _ => 0,
    };
}
