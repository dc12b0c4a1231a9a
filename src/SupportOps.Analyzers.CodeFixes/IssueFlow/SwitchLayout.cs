using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>Where the lines of a switch begin and how they end, as its file has them.</summary>
internal sealed class SwitchLayout
{
    private SwitchLayout(string indent, string step, string end)
    {
        Indent = SyntaxFactory.Whitespace(indent);
        Inner = SyntaxFactory.Whitespace(indent + step);
        Innermost = SyntaxFactory.Whitespace(indent + step + step);
        End = SyntaxFactory.EndOfLine(end);
    }

    /// <summary>What the braces are indented by.</summary>
    public SyntaxTrivia Indent { get; }

    /// <summary>What an arm is indented by.</summary>
    public SyntaxTrivia Inner { get; }

    /// <summary>What a statement of an arm is indented by.</summary>
    public SyntaxTrivia Innermost { get; }

    /// <summary>The end of a line.</summary>
    public SyntaxTrivia End { get; }

    public static SwitchLayout Of(SyntaxToken openBrace)
    {
        var text = openBrace.SyntaxTree!.GetText();
        var line = text.Lines.GetLineFromPosition(openBrace.SpanStart);
        var end = text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak));
        var indent = text.ToString(line.Span);
        indent = indent.Substring(0, indent.Length - indent.TrimStart().Length);
        return new SwitchLayout(
            indent, indent.Length > 0 && indent[0] == '\t' ? "\t" : "    ", end.Length == 0 ? "\n" : end);
    }

    /// <summary>Whether two tokens stand on one line.</summary>
    public static bool IsOneLine(SyntaxToken first, SyntaxToken last)
    {
        var lines = first.SyntaxTree!.GetText().Lines;
        return lines.GetLineFromPosition(first.SpanStart).LineNumber
            == lines.GetLineFromPosition(last.SpanStart).LineNumber;
    }
}
