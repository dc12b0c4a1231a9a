using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>A text and the place reached in it. Beyond its end stands NUL, which no text may hold.</summary>
internal sealed class TextCursor(string text)
{
    public string Text => text;

    public int Index { get; private set; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many characters of the line come before.</summary>
    public int LineOffset { get; private set; }

    public TextPosition Position => new(Line, LineOffset + 1);

    /// <summary>Whether the end is reached; no longer so when it is passed.</summary>
    public bool IsAtEnd => Index == text.Length;

    public bool IsZero => Index >= text.Length;

    public bool IsSpace => Is(' ');

    public bool IsTab => Is('\t');

    public char Peek(int offset = 0)
    {
        var index = Index + offset;
        return index < text.Length ? text[index] : '\0';
    }

    public bool Is(char value, int offset = 0) => Peek(offset) == value;

    public bool IsAny(string values, int offset = 0) => values.IndexOf(Peek(offset)) >= 0;

    public bool IsWhite(int offset = 0) => Peek(offset) is ' ' or '\t';

    public bool IsBreak(int offset = 0) => Peek(offset) is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    public bool IsBreakOrZero(int offset = 0) => IsBreak(offset) || Is('\0', offset);

    public bool IsWhiteBreakOrZero(int offset = 0) => IsWhite(offset) || IsBreakOrZero(offset);

    public bool IsDigit(int offset = 0) => Peek(offset) is >= '0' and <= '9';

    public bool IsHex(int offset = 0) =>
        Peek(offset) is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f');

    /// <summary>The value of a hexadecimal digit.</summary>
    public int Hex(int offset = 0) => Peek(offset) switch
    {
        <= '9' and var digit => digit - '0',
        <= 'F' and var letter => letter - 'A' + 10,
        var letter => letter - 'a' + 10,
    };

    /// <summary>A letter, a digit, a dash or a low line of ASCII.</summary>
    public bool IsWordPart() =>
        Peek() is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '-';

    /// <summary>The mark <c>---</c> or <c>...</c> at the beginning of a line.</summary>
    public bool IsDocumentMark(char mark) =>
        LineOffset == 0 && Is(mark) && Is(mark, 1) && Is(mark, 2) && IsWhiteBreakOrZero(3);

    public bool IsDocumentMark() => IsDocumentMark('-') || IsDocumentMark('.');

    public void Skip(int count = 1)
    {
        Index += count;
        LineOffset += count;
    }

    public char Read()
    {
        var value = Peek();
        Skip();
        return value;
    }

    public void SkipWhite()
    {
        while (IsWhite())
        {
            Skip();
        }
    }

    /// <summary>Passes what ends the line; nothing at the end of the text.</summary>
    public void SkipLine()
    {
        if (IsBreak())
        {
            Index += Is('\r') && Is('\n', 1) ? 2 : 1;
            Line++;
            LineOffset = 0;
        }
        else if (!Is('\0'))
        {
            throw new YamlSyntaxException(position: null, reason: null);
        }
    }

    /// <summary>What ends the line, as a scalar has it: LF for all but the separators of Unicode.</summary>
    public char ReadLine()
    {
        var end = Peek() is '\r' or '\n' or '\u0085' ? '\n' : Peek();
        SkipLine();
        return end;
    }

    /// <summary>At the end of a text whose last line has no end, goes to the line after it.</summary>
    public void EndLine()
    {
        Line += LineOffset == 0 ? 0 : 1;
        LineOffset = 0;
    }

    /// <summary>Passes a comment, if one begins here, up to the end of its line.</summary>
    public void SkipComment()
    {
        if (!Is('#'))
        {
            return;
        }

        while (!IsBreakOrZero())
        {
            Skip();
        }
    }
}
