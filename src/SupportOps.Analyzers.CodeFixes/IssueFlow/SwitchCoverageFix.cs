using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3008: adds arms for what is left out, which throw until somebody says what is to happen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class SwitchCoverageFix : RuleFix
{
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
        ImmutableArray<ExpressionSyntax> missing = [.. coverage.Missing.Select(member => Name(editor.Generator, member))];
        switch (node)
        {
            case SwitchStatementSyntax statement:
                editor.ReplaceNode(statement, WithSection(statement, Section(missing)));
                break;
            case SwitchExpressionSyntax expression:
                editor.ReplaceNode(expression, WithArms(expression, missing));
                break;
        }
    }

    private static ExpressionSyntax Name(SyntaxGenerator generator, IFieldSymbol member) => (ExpressionSyntax)generator
        .MemberAccessExpression(generator.TypeExpression(member.ContainingType), member.Name)
        .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    private static SwitchSectionSyntax Section(ImmutableArray<ExpressionSyntax> missing) => SyntaxFactory.SwitchSection(
        [.. missing.Select(member => SyntaxFactory.CaseSwitchLabel(member))],
        [SyntaxFactory.ThrowStatement(NotDone())]);

    private static SwitchStatementSyntax WithSection(SwitchStatementSyntax statement, SwitchSectionSyntax section)
    {
        var last = statement.Sections.IndexOf(
            other => other.Labels.Any(label => label.IsKind(SyntaxKind.DefaultSwitchLabel)));
        return statement.WithSections(statement.Sections.Insert(last < 0 ? statement.Sections.Count : last, section))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SwitchExpressionSyntax WithArms(
        SwitchExpressionSyntax expression, ImmutableArray<ExpressionSyntax> missing)
    {
        var last = expression.Arms.IndexOf(arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null);
        var place = last < 0 ? expression.Arms.Count : last;
        var indent = expression.Arms.Count == 0 ? default : expression.Arms[0].GetLeadingTrivia();
        var arms = missing.Select(member => SyntaxFactory
            .SwitchExpressionArm(SyntaxFactory.ConstantPattern(member), SyntaxFactory.ThrowExpression(NotDone()))
            .WithLeadingTrivia(indent));
        var all = expression.Arms.InsertRange(place, arms);
        return expression.WithArms(expression.Arms.Count == expression.Arms.SeparatorCount ? Closed(all, expression.Arms) : all)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // Where a comma closed the list, one closes it again.
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> Closed(
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, SeparatedSyntaxList<SwitchExpressionArmSyntax> before) =>
        arms.Count == arms.SeparatorCount || before.Count == 0
            ? arms
            : SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(
                arms.GetWithSeparators().Add(before.GetSeparator(before.SeparatorCount - 1)));

    private static ObjectCreationExpressionSyntax NotDone() => SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.ParseTypeName("System.NotImplementedException").WithAdditionalAnnotations(Simplifier.Annotation),
        SyntaxFactory.ArgumentList(),
        initializer: null);
}
