using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.CodeFixes.Infrastructure;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Breaks a comment of one line into several.</summary>
internal static class CommentWrapping
{
    /// <summary>Null for a comment behind code, or when no word can move.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line with the comment.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="limit">Characters that the line may have.</param>
    public static TextChange? Wrap(FixedFile file, TextLine line, SyntaxTrivia comment, int limit)
    {
        var indent = file.IndentOf(line);
        if (comment.SpanStart != line.Start + indent.Length)
        {
            return null;
        }

        var text = file.Text.ToString(TextSpan.FromBounds(comment.SpanStart, line.End)).TrimEnd();
        var start = text.Length - text.TrimStart('/').TrimStart().Length;
        var wrapped = Fill(text[start..].Split(' '), indent, text[..start], limit, file.NewLine);
        return new TextChange(line.Span, wrapped);
    }

    private static string Fill(string[] words, string indent, string mark, int limit, string newLine)
    {
        var all = new StringBuilder();
        var current = indent + mark + words[0];
        foreach (var word in words.Skip(1))
        {
            if (current.Length + 1 + word.Length <= limit || word.Length == 0)
            {
                current += ' ' + word;
                continue;
            }

            _ = all.Append(current.TrimEnd()).Append(newLine);
            current = indent + mark + word;
        }

        return all.Append(current).ToString();
    }
}
