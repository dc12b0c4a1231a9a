namespace SupportOps.Analyzers.Framework;

/// <summary>The places of the parts of a text between separators.</summary>
internal ref struct PartEnumerator(ReadOnlySpan<char> text, char separator)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start = -1;
    private int _end = -1;

    public readonly Range Current => new(_start, _end);

    public readonly PartEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end + 1;
        if (_start > _text.Length)
        {
            return false;
        }

        var length = _text[_start..].IndexOf(separator);
        _end = length < 0 ? _text.Length : _start + length;
        return true;
    }
}
