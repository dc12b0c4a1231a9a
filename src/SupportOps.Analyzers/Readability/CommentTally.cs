using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>Counts the lines of a file and sees where too many comments follow each other.</summary>
internal struct CommentTally
{
    // Fewer comments than this are never many, however short the file.
    private const int Few = 10;

    private readonly int _longestRun;
    private int _runStart;
    private int _runLength;

    public CommentTally(int longestRun)
    {
        _longestRun = longestRun;
        _runStart = 0;
        _runLength = 0;
        Comments = 0;
        Code = 0;
    }

    public int Comments { get; private set; }

    public int Code { get; private set; }

    /// <summary>Counts a line; gives the run of comments that ended before it when that was too long.</summary>
    public LinePositionSpan? Add(LineKind kind, int line)
    {
        if (kind is LineKind.Comment)
        {
            _runStart = _runLength == 0 ? line : _runStart;
            _runLength++;
            Comments++;
            return null;
        }

        Code += kind is LineKind.Code ? 1 : 0;
        var length = _runLength;
        _runLength = 0;
        return length > _longestRun
            ? new LinePositionSpan(new LinePosition(_runStart, 0), new LinePosition(_runStart + length - 1, 0))
            : null;
    }

    /// <summary>Whether there are more comment lines than so many for each 100 lines of code.</summary>
    public readonly bool IsOver(int ratio) => Comments >= Few && Comments * 100 > Code * ratio;
}
