using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Integration;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>SOP2007: leaves the method unless the signature is valid.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class IgnoredVerificationFix : RuleFix
{
    private const string Valid = "Valid";
    private const string Refusal = "The signature of the delivery is not valid.";
    private const string Exception = "System.Security.Cryptography.CryptographicException";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [IgnoredVerificationAnalyzer.Id];

    protected override string Title => "Stop unless the signature is valid";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = editor.SemanticModel;
        if (node is not InvocationExpressionSyntax call
            || StatementOf(call) is not { } statement
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ReturnType: var result }
            || model.GetEnclosingSymbol(call.SpanStart, cancellationToken) is not IMethodSymbol method
            || Exit(editor, method, statement) is not { } exit)
        {
            return;
        }

        StatementSyntax test = IfStatement(Failure(editor, call.WithoutTrivia(), result), Block(exit));
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            test = Block(test);
        }

        editor.ReplaceNode(
            statement, test.WithTriviaFrom(statement).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        EqualsValueClauseSyntax
        {
            Parent.Parent: VariableDeclarationSyntax
            {
                Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement,
            },
        } => statement,
        _ => null,
    };

    private static ExpressionSyntax Failure(DocumentEditor editor, ExpressionSyntax call, ITypeSymbol result)
    {
        if (result.SpecialType == SpecialType.System_Boolean)
        {
            return PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call);
        }

        var type = editor.Generator.TypeExpression(result);
        var valid = (ExpressionSyntax)editor.Generator.MemberAccessExpression(type, Valid)
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        return IsPatternExpression(
            call, UnaryPattern(Token(SyntaxKind.NotKeyword), ConstantPattern(valid)));
    }

    private static StatementSyntax? Exit(DocumentEditor editor, IMethodSymbol method, StatementSyntax statement)
    {
        var generator = editor.Generator;
        if (IsIterator(statement) || statement.FirstAncestorOrSelf<FinallyClauseSyntax>() is not null)
        {
            return null;
        }

        var returned = method.IsAsync && method.ReturnType is INamedTypeSymbol task
            ? task.TypeArguments.FirstOrDefault()
            : method.ReturnsVoid ? null : method.ReturnType;
        var hasOut = method.Parameters.Any(parameter => parameter.RefKind is RefKind.Out);
        if (returned is null && !hasOut)
        {
            return (StatementSyntax)generator.ReturnStatement();
        }

        if (returned is { SpecialType: SpecialType.System_Boolean } && !hasOut)
        {
            return (StatementSyntax)generator.ReturnStatement(generator.FalseLiteralExpression());
        }

        var type = generator.TypeExpression(editor.SemanticModel.Compilation.GetTypeByMetadataName(Exception)!)
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        return (StatementSyntax)generator.ThrowStatement(
            generator.ObjectCreationExpression(type, generator.LiteralExpression(Refusal)));
    }

    private static bool IsIterator(StatementSyntax statement)
    {
        var function = statement.Ancestors().FirstOrDefault(
            ancestor => ancestor is MemberDeclarationSyntax
                or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        return function is not null && function.DescendantNodes(inner => inner == function
            || inner is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(inner => inner is YieldStatementSyntax);
    }
}
