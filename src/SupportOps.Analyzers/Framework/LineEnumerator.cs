namespace SupportOps.Analyzers.Framework;

/// <summary>The lines of a text, without what ends them.</summary>
internal ref struct LineEnumerator(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _isAtEnd;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly LineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_isAtEnd)
        {
            return false;
        }

        var end = EndOf(_rest);
        _isAtEnd = end == _rest.Length;
        Current = _rest[..end];
        _rest = _isAtEnd ? default : _rest[(end + LengthOfBreak(_rest, end))..];
        return true;
    }

    private static int EndOf(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (index < text.Length && !IsBreak(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsBreak(char value) => value is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static int LengthOfBreak(ReadOnlySpan<char> text, int end) =>
        text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
}
