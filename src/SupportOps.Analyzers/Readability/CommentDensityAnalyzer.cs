using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6005: more comments than the code can bear, in a file or in a row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CommentDensityAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6005";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Many comments",
        "{0}: say it by names, and keep the comments that tell why",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Comments are not compiled: the more there are, the more of them are out of date.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxTreeAction(Analyze);

    private static void Analyze(SyntaxTreeAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Tree);
        var longestRun = RuleOptions.MaxCommentRun.Read(options);
        var ratio = RuleOptions.MaxCommentRatio.Read(options);
        var text = context.Tree.GetText(context.CancellationToken);
        var tally = new CommentTally(longestRun);
        var kinds = new CommentLines(text);
        foreach (var line in text.Lines)
        {
            if (tally.Add(kinds.Next(line), line.LineNumber) is { } run)
            {
                ReportRun(context, text, run);
            }
        }

        if (tally.Add(LineKind.Other, text.Lines.Count) is { } last)
        {
            ReportRun(context, text, last);
        }

        if (tally.IsOver(ratio))
        {
            ReportRatio(context, text, ratio);
        }
    }

    private static void ReportRun(SyntaxTreeAnalysisContext context, SourceText text, LinePositionSpan run)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        var first = text.Lines[run.Start.Line];
        var last = text.Lines[run.End.Line];
        if (CommentLines.IsComment(root, text, first) && CommentLines.IsComment(root, text, last)
            && CommentLines.IsInBody(root, first))
        {
            Report(context, first, $"{run.End.Line - run.Start.Line + 1} lines of comment in a row");
        }
    }

    // What the first look took for comments is counted anew, by the tree.
    private static void ReportRatio(SyntaxTreeAnalysisContext context, SourceText text, int ratio)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        var tally = new CommentTally(int.MaxValue);
        var kinds = new CommentLines(text);
        TextLine? first = null;
        foreach (var line in text.Lines)
        {
            var kind = kinds.Next(line);
            if (kind is LineKind.Comment && !CommentLines.IsComment(root, text, line))
            {
                kind = LineKind.Code;
            }

            first ??= kind is LineKind.Comment ? line : null;
            _ = tally.Add(kind, line.LineNumber);
        }

        if (tally.IsOver(ratio) && first is { } place)
        {
            Report(context, place, $"{tally.Comments} lines of comment for {tally.Code} lines of code");
        }
    }

    private static void Report(SyntaxTreeAnalysisContext context, TextLine line, string finding) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(context.Tree, line.Span), finding));
}
