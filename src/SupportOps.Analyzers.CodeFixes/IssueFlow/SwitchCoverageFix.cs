using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>
/// SOP3008: names what is left out and keeps what happens then. Arms of an expression throw until somebody says what
/// is to
/// happen; a statement goes on behind the switch, or does what its default does.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class SwitchCoverageFix : RuleFix
{
    private const string Unreachable = "System.Diagnostics.UnreachableException";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SwitchCoverageAnalyzer.Id];

    protected override string Title => "Add the arms that are left out";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var operation = editor.SemanticModel.GetOperation(node, cancellationToken);
        var value = (operation as ISwitchOperation)?.Value ?? (operation as ISwitchExpressionOperation)?.Value;
        if (operation is null || value is null || new ClosedTypes().MembersOf(value) is not { IsEmpty: false } members)
        {
            return;
        }

        var coverage = new SwitchCoverage(members);
        coverage.Add(operation);
        ImmutableArray<ExpressionSyntax> missing =
            [.. coverage.Missing.Select(member => Name(editor.Generator, member))];
        switch (node)
        {
            case SwitchStatementSyntax statement when !coverage.HasDiscard || HasDefault(statement):
                var layout = SwitchLayout.Of(statement.OpenBraceToken);
                editor.ReplaceNode(
                    statement,
                    (current, _) => SwitchStatementArms.Add((SwitchStatementSyntax)current, missing, layout));
                break;
            case SwitchExpressionSyntax expression:
                EditExpression(editor, expression, missing, coverage.HasDiscard);
                break;
        }
    }

    private static void EditExpression(
        DocumentEditor editor,
        SwitchExpressionSyntax expression,
        ImmutableArray<ExpressionSyntax> missing,
        bool hasDiscard)
    {
        var isOneLine = SwitchLayout.IsOneLine(expression.OpenBraceToken, expression.CloseBraceToken);
        var rest = expression.Arms.FirstOrDefault(SwitchExpressionArms.IsRest)?.Expression;

        // A comment between arms of one line has no line to go to; a long rest is not for writing twice.
        if (hasDiscard != rest is not null
            || (rest is not null && !SwitchLayout.IsOneLine(rest.GetFirstToken(), rest.GetLastToken()))
            || (isOneLine && expression.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
                && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))))
        {
            return;
        }

        var layout = SwitchLayout.Of(expression.OpenBraceToken);
        var impossible = editor.SemanticModel.Compilation.GetTypeByMetadataName(Unreachable) is null
            ? "System.InvalidOperationException"
            : Unreachable;
        editor.ReplaceNode(
            expression,
            (current, _) => SwitchExpressionArms.Add(
                (SwitchExpressionSyntax)current, missing, rest, impossible, layout, isOneLine));
    }

    private static bool HasDefault(SwitchStatementSyntax statement) => statement.Sections.Any(
        section => section.Labels.Any(label => label.IsKind(SyntaxKind.DefaultSwitchLabel)));

    private static ExpressionSyntax Name(SyntaxGenerator generator, IFieldSymbol member) => (ExpressionSyntax)generator
        .MemberAccessExpression(generator.TypeExpression(member.ContainingType), member.Name)
        .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}
