using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>
/// Text with <c>[|place|]</c> and <c>{|SOP1001:place|}</c> in it; marks may be nested and empty.
/// </summary>
internal sealed record MarkedText(string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(string? Id, int Start)>();
        for (var index = 0; index < markup.Length;)
        {
            var rest = markup.AsSpan(index);
            if (Opens(rest, out var id, out var length))
            {
                open.Push((id, text.Length));
                index += length;
            }
            else if (open.TryPeek(out var last)
                && rest.StartsWith(last.Id is null ? "|]" : "|}", StringComparison.Ordinal))
            {
                marks.Add(new Mark(last.Id, TextSpan.FromBounds(open.Pop().Start, text.Length)));
                index += 2;
            }
            else
            {
                text.Append(markup[index++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), marks.ToImmutable())
            : throw new ArgumentException("A mark is not closed.", nameof(markup));
    }

    private static bool Opens(ReadOnlySpan<char> rest, out string? id, out int length)
    {
        id = null;
        length = 2;
        if (rest.StartsWith("[|", StringComparison.Ordinal))
        {
            return true;
        }

        if (!rest.StartsWith("{|", StringComparison.Ordinal))
        {
            return false;
        }

        var end = 2;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
        {
            end++;
        }

        id = rest[2..end].ToString();
        length = end + 1;
        return id.Length > 0 && end < rest.Length && rest[end] == ':';
    }
}
