using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Readability;

/// <summary>
/// Walks the lines of a text by their first characters alone, without a tree; what looks like a comment inside a string
/// is told apart only where it would count.
/// </summary>
internal ref struct CommentLines
{
    private readonly SourceText _text;
    private bool _isInBlock;
    private bool _hasCodeBegun;

    public CommentLines(SourceText text)
    {
        _text = text;
        _isInBlock = false;
        _hasCodeBegun = false;
    }

    /// <summary>What the next line is; the lines are given in order.</summary>
    public LineKind Next(TextLine line)
    {
        var end = line.EndIncludingLineBreak;
        var position = line.Start;
        while (position < end && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        if (_isInBlock)
        {
            _isInBlock = !ClosesBlock(position, end);
            return _hasCodeBegun ? LineKind.Comment : LineKind.Other;
        }

        return position == end ? LineKind.Blank : KindOf(position, end);
    }

    /// <summary>Whether the text at the first character of a line is a comment by the tree, too.</summary>
    public static bool IsComment(SyntaxNode root, SourceText text, TextLine line)
    {
        var position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return root.FindTrivia(position).Kind() is SyntaxKind.SingleLineCommentTrivia
            or SyntaxKind.MultiLineCommentTrivia;
    }

    /// <summary>Whether a line lies between the braces of a method or an accessor.</summary>
    public static bool IsInBody(SyntaxNode root, TextLine line)
    {
        var block = root.FindToken(line.Start).Parent?.FirstAncestorOrSelf<BlockSyntax>();
        return block is not null && block.Span.Contains(line.Start);
    }

    private LineKind KindOf(int position, int end)
    {
        var next = position + 1 < end ? _text[position + 1] : '\0';
        var isSlash = _text[position] == '/';
        if (isSlash && next == '/')
        {
            var isDocumentation = position + 2 < end && _text[position + 2] == '/'
                && !(position + 3 < end && _text[position + 3] == '/');
            return isDocumentation || !_hasCodeBegun ? LineKind.Other : LineKind.Comment;
        }

        if (isSlash && next == '*')
        {
            _isInBlock = !ClosesBlock(position + 2, end);
            return _hasCodeBegun ? LineKind.Comment : LineKind.Other;
        }

        if (_text[position] == '#')
        {
            return LineKind.Other;
        }

        _hasCodeBegun = true;
        return LineKind.Code;
    }

    private readonly bool ClosesBlock(int position, int end)
    {
        for (; position + 1 < end; position++)
        {
            if (_text[position] == '*' && _text[position + 1] == '/')
            {
                return true;
            }
        }

        return false;
    }
}
