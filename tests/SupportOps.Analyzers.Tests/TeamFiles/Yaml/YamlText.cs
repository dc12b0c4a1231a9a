using System.Text;

namespace SupportOps.Analyzers.Tests.TeamFiles.Yaml;

/// <summary>Makes YAML and what looks like it.</summary>
internal static class YamlText
{
    private static readonly string[] Pieces =
    [
        "a", "b", "key", "name", "x y", "1", "0x1F", "2.5", "~", "no", ":", ": ", ":\n", ": ", "- ", "-", "\n", "\n",
        "\n", "\n  ", "\n    ", "\n ", "  ", " ", "[", "]", "{", "}", ", ", ",", "'", "\"", "''", "'q'", "\"d\"", "#",
        " # c", "# c\n", "|", ">", "|-\n", ">+\n  ", "|2\n", ">1-\n", "| # c\n", "&a ", "*a", "*a ", "!t ", "!!str ",
        "!e!x ", "!<tag:x> ", "!<", "? ", "?", "--- ", "---\n", "\n---\n", "...\n", "\n...\n", "%YAML 1.2\n",
        "%TAG !e! tag:e:\n", "%foo bar\n", "\t", "\n\t", "\r\n", "\r", "\u0085", "\u2028", "é", "😀", "\\", "\\n",
        "\\x41", "\\u00e9", "\\uD83D\\uDE00", "\\U0001F600", "\\uD800", "\\q", "\\\n", "@", "`", "a: b\n", "- a\n",
        "- a: b\n  c: d\n", "a:\n  b: c\n", "a:\n- b\n", "[a, b]", "{a: b}", "{a: [b]}", "[a: b]", "[? a : b]",
        "\"a\": b", "\"a\":b", "{\"a\":b}", "{a, b: }", "a\n b\n", "a:\n\n\n", "\u00a0", "\uFEFF", "\uFFFD",
    ];

    /// <summary>Pieces of YAML one after the other.</summary>
    public static string Soup(Random random, int longest)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, longest); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>The text with a few changes, none of them clever.</summary>
    public static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var start = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(3) == 0 ? random.Next(30) : random.Next(3), text.Length - start);
            text = random.Next(6) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
                2 => text.Insert(start, "\n"),
                3 => text.Remove(start, length).Insert(start, Pieces[random.Next(Pieces.Length)]),
                4 => text[..start],
                _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    /// <summary>A map of maps, lists and scalars of every style.</summary>
    public static string Document(Random random)
    {
        var text = new StringBuilder();
        AppendMap(text, random, indent: 0, depth: 0);
        return text.ToString();
    }

    private static void AppendMap(StringBuilder text, Random random, int indent, int depth)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            text.Append(' ', indent).Append(Key(random, count)).Append(':');
            AppendValue(text, random, indent, depth);
        }
    }

    private static void AppendValue(StringBuilder text, Random random, int indent, int depth)
    {
        var kind = depth > 3 ? random.Next(6) : random.Next(9);
        switch (kind)
        {
            case 6:
                text.Append(Comment(random)).Append('\n');
                AppendMap(text, random, indent + random.Next(1, 4), depth + 1);
                break;
            case 7:
                text.Append('\n');
                AppendList(text, random, indent + random.Next(0, 3), depth + 1);
                break;
            case 8:
                text.Append(' ').Append(Flow(random, depth)).Append(Comment(random)).Append('\n');
                break;
            default:
                text.Append(Scalar(random, indent));
                break;
        }
    }

    private static void AppendList(StringBuilder text, Random random, int indent, int depth)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            text.Append(' ', indent).Append("- ");
            if (random.Next(3) == 0)
            {
                text.Append("k:").Append(Scalar(random, indent + 2));
                AppendMap(text, random, indent + 2, depth + 1);
            }
            else
            {
                text.Append(Scalar(random, indent).TrimStart());
                text.Append(text[^1] == '\n' ? string.Empty : "\n");
            }
        }
    }

    private static string Scalar(Random random, int indent)
    {
        var deeper = new string(' ', indent + random.Next(1, 4));
        return random.Next(11) switch
        {
            0 => " 'it''s'\n",
            1 => " \"a\\tb \\u00e9\"" + Comment(random) + "\n",
            2 => $" |\n{deeper}one\n{deeper}  two\n\n{deeper}three\n",
            3 => $" >-\n{deeper}one\n{deeper}two\n\n{deeper}three\n",
            4 => $" plain\n{deeper}goes on\n\n{deeper}and on\n",
            5 => $" \"quoted\n{deeper}goes on\\\n{deeper}  and on\"\n",
            6 => "\n",
            7 => " 12" + Comment(random) + "\n",
            8 => " ~\n",
            9 => $" |{random.Next(1, 3)}+\n{deeper}  text\n\n\n",
            _ => " text: x"[..(random.Next(2) == 0 ? 5 : 6)] + "\n",
        };
    }

    private static string Flow(Random random, int depth) => random.Next(depth > 5 ? 2 : 6) switch
    {
        0 => "a",
        1 => "'b'",
        2 => $"[{Flow(random, depth + 1)}, {Flow(random, depth + 1)}]",
        3 => $"{{k: {Flow(random, depth + 1)}, \"m\": {Flow(random, depth + 1)}}}",
        4 => "[]",
        _ => $"[ {Flow(random, depth + 1)} ,\n        {Flow(random, depth + 1)} ]",
    };

    private static string Key(Random random, int number) => random.Next(5) switch
    {
        0 => $"'q{number}'",
        1 => $"\"d {number}\"",
        _ => $"key{number}",
    };

    private static string Comment(Random random) => random.Next(4) == 0 ? "  # why: because" : string.Empty;
}
