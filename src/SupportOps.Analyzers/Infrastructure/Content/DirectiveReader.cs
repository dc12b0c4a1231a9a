using System.Collections.Immutable;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>Finds the directives of a file: <c># supportops:ignore SOP4003 reason</c>, in Markdown a comment.</summary>
internal sealed class DirectiveReader(ContentKind kind)
{
    public const string Keyword = "supportops:ignore";

    private const string FileSuffix = "-file";
    private const string FrontMatter = "---";

    private static readonly char[] YamlBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
    private static readonly char[] MarkdownBreaks = ['\n', '\r'];
    private static readonly char[] Blanks = [' ', '\t'];

    private readonly ImmutableArray<IgnoreDirective>.Builder _found = ImmutableArray.CreateBuilder<IgnoreDirective>();
    private readonly List<(TextPosition Position, string Words)> _waiting = [];
    private bool _isAtTop = true;
    private bool _isInFrontMatter;

    public ImmutableArray<IgnoreDirective> Read(string text)
    {
        var (number, start) = (0, 0);
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(LineBreaks, start);
            end = end < 0 ? text.Length : end;
            Take(text.AsSpan(start, end - start), ++number);
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        Settle(number + 1);
        return _found.ToImmutable();
    }

    private void Take(ReadOnlySpan<char> line, int number)
    {
        var trimmed = line.Trim();
        if (CommentIn(trimmed) is not { } comment)
        {
            Settle(number);
            _isAtTop &= trimmed.IsEmpty || IsFrontMatter(trimmed, number);
            return;
        }

        if (!comment.StartsWith(Keyword, StringComparison.Ordinal))
        {
            return;
        }

        var words = comment.Substring(Keyword.Length);
        var position = new TextPosition(number, line.IndexOf(trimmed, StringComparison.Ordinal) + 1);
        if (IsWord(words))
        {
            _waiting.Add((position, words));
        }
        else if (words.StartsWith(FileSuffix, StringComparison.Ordinal) && IsWord(words.Substring(FileSuffix.Length)))
        {
            var fault = _isAtTop ? null : "a directive about the whole file stands at its top";
            Add(position, line: null, words.Substring(FileSuffix.Length), fault);
        }
    }

    // Each reader has its own idea of what ends a line.
    private char[] LineBreaks => kind == ContentKind.TeamFile ? YamlBreaks : MarkdownBreaks;

    private static bool IsWord(string rest) => rest.Length == 0 || Blanks.Contains(rest[0]);

    private string? CommentIn(ReadOnlySpan<char> line)
    {
        if (kind == ContentKind.TeamFile)
        {
            return line is ['#', ..] ? line[1..].Trim().ToString() : null;
        }

        return line.Length >= 7 && line.StartsWith("<!--", StringComparison.Ordinal)
            && line.EndsWith("-->".AsSpan(), StringComparison.Ordinal)
            ? line[4..^3].Trim().ToString()
            : null;
    }

    private bool IsFrontMatter(ReadOnlySpan<char> line, int number)
    {
        var isMark = line.SequenceEqual(FrontMatter.AsSpan()) && kind == ContentKind.Runbook;
        var isInside = _isInFrontMatter || (isMark && number == 1);
        _isInFrontMatter = isInside && !(isMark && number > 1);
        return isInside;
    }

    // Several may stand over one line.
    private void Settle(int line)
    {
        foreach (var (position, words) in _waiting)
        {
            Add(position, line, words, fault: null);
        }

        _waiting.Clear();
    }

    private void Add(TextPosition position, int? line, string text, string? fault)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var ids = words.TakeWhile(IsId).Select(word => word.TrimEnd(',')).ToImmutableArray();
        fault ??= FaultOf(ids, hasReason: words.Length > ids.Length);
        _found.Add(new IgnoreDirective(position, line, fault is null ? ids : ImmutableArray<string>.Empty, fault));
    }

    private string? FaultOf(ImmutableArray<string> ids, bool hasReason)
    {
        if (ids.IsEmpty)
        {
            return "a directive names the rule that it silences";
        }

        foreach (var id in ids)
        {
            if (!ContentRules.IsKnown(id, kind))
            {
                return $"no rule about such files has the number {id}";
            }
        }

        return hasReason ? null : "a directive says why, behind the number of the rule";
    }

    private static bool IsId(string word) => word.Length > 3 && word.StartsWith("SOP", StringComparison.Ordinal)
        && char.IsAsciiDigit(word[3]);
}
