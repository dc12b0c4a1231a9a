namespace SupportOps.Testing.GitLab;

/// <summary>Finds the commands in a text, and leaves the text without them.</summary>
/// <remarks>
/// A command is a known name after a slash at the very start of any line, in any case. It is none in a fence of three
/// backticks, in a code span over several lines, in a block of HTML or in a <c>&gt;&gt;&gt;</c> quote. Carriage returns
/// are deleted first. Source: GitLab documentation, Quick actions; GitLab's public code for taking them out of texts.
/// </remarks>
internal sealed class QuickActionText
{
    private const string Fence = "```";
    private const string Quote = ">>>";

    private readonly string[] _lines;
    private readonly int[] _nextFence;
    private readonly int[] _nextQuote;
    private readonly int[] _nextTagEnd;

    private QuickActionText(string text)
    {
        _lines = text.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n');
        _nextFence = Next(static line => line == Fence);
        _nextQuote = Next(static line => line == Quote);
        _nextTagEnd = Next(static line => line.StartsWith("</", StringComparison.Ordinal) && IsTag(line));
    }

    /// <summary>The text without its commands, and the commands in their order.</summary>
    public static (string Text, IReadOnlyList<QuickAction> Commands) Extract(string text) =>
        new QuickActionText(text).Extract();

    private static QuickAction? CommandIn(string line)
    {
        if (!line.StartsWith('/'))
        {
            return null;
        }

        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var name = (end < 0 ? line : line[..end])[1..].TrimEnd();
        var argument = end < 0 ? string.Empty : line[end..].Trim();
#pragma warning disable CA1308 // GitLab writes the names of commands in lower case.
        return QuickActionNames.Contains(name) ? new QuickAction(name.ToLowerInvariant(), argument) : null;
#pragma warning restore CA1308
    }

    private static bool IsTag(string line) =>
        line.Length > 2 && line[0] == '<' && line.IndexOf('>', StringComparison.Ordinal) == line.Length - 1;

    private (string Text, IReadOnlyList<QuickAction> Commands) Extract()
    {
        var kept = new List<string>();
        var commands = new List<QuickAction>();
        for (var index = 0; index < _lines.Length; index++)
        {
            if (EndOfBlockAt(index) is { } end)
            {
                kept.AddRange(_lines[index..(end + 1)]);
                index = end;
            }
            else if (CommandIn(_lines[index]) is { } command)
            {
                commands.Add(command);
                index = LastBlankAfter(index);
            }
            else
            {
                kept.Add(_lines[index]);
            }
        }

        return (string.Join('\n', kept).TrimEnd(), commands);
    }

    /// <summary>The last line of the block that starts on a line; null when none starts or none ends.</summary>
    private int? EndOfBlockAt(int index)
    {
        var line = _lines[index];
        return line.StartsWith(Fence, StringComparison.Ordinal) ? EndOf(_nextFence, index, Fence)
            : line.StartsWith(Quote, StringComparison.Ordinal) ? EndOf(_nextQuote, index, Quote)
            : IsTag(line) ? Later(_nextTagEnd, index + 2)
            : EndOfSpan(index);
    }

    // There is at least one character between the marks, so a bare mark is not closed on the next line.
    private int? EndOf(int[] next, int index, string mark) =>
        Later(next, index + (_lines[index].Length > mark.Length ? 1 : 2));

    private int? Later(int[] next, int index) =>
        index < next.Length && next[index] < _lines.Length ? next[index] : null;

    /// <summary>The end of a code span that goes on over lines: the next backtick ends its line.</summary>
    /// <remarks>In doubt the lines are no code: what must not be carried out has to be safe without doubt.</remarks>
    private int? EndOfSpan(int index)
    {
        if (_lines[index].Count(static letter => letter == '`') % 2 == 0)
        {
            return null;
        }

        var next = Array.FindIndex(_lines, index + 1, static line => line.Contains('`', StringComparison.Ordinal));
        return next > 0 && _lines[next].IndexOf('`', StringComparison.Ordinal) == _lines[next].Length - 1 ? next : null;
    }

    // Blank lines after a command go with it.
    private int LastBlankAfter(int index)
    {
        while (index + 2 < _lines.Length && string.IsNullOrWhiteSpace(_lines[index + 1]))
        {
            index++;
        }

        return index;
    }

    private int[] Next(Func<string, bool> isEnd)
    {
        var next = new int[_lines.Length];
        for (var index = _lines.Length - 1; index >= 0; index--)
        {
            next[index] = isEnd(_lines[index]) ? index : index + 1 < next.Length ? next[index + 1] : _lines.Length;
        }

        return next;
    }
}
