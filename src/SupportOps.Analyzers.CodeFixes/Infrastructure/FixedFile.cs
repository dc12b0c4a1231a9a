using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.CodeFixes.Infrastructure;

/// <summary>A file as a fix of its text sees it.</summary>
internal sealed class FixedFile
{
    private const int UsualIndent = 4;

    private FixedFile(SyntaxNode root, SourceText text, SemanticModel model, AnalyzerConfigOptions options)
    {
        Root = root;
        Text = text;
        Model = model;
        Options = options;
        NewLine = NewLineOf(text);
    }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    /// <summary>The settings that hold for the file.</summary>
    public AnalyzerConfigOptions Options { get; }

    /// <summary>How the lines of the file end.</summary>
    public string NewLine { get; }

    /// <summary>One step to the right, as the settings of the file have it.</summary>
    public string Indent
    {
        get
        {
            if (Options.TryGetValue("indent_style", out var style) && style == "tab")
            {
                return "\t";
            }

            return new string(' ', Options.TryGetValue("indent_size", out var text)
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                    ? size
                    : UsualIndent);
        }
    }

    public static async Task<FixedFile?> OfAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : new FixedFile(root, text, model, document.Project.AnalyzerOptions
                .AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree));
    }

    /// <summary>The blanks that a line begins with.</summary>
    public string IndentOf(TextLine line)
    {
        var end = line.Start;
        while (end < line.End && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string NewLineOf(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.End < line.EndIncludingLineBreak)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }
}
