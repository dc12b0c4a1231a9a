using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Integration;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>SOP2013: reads the credential from the environment, and stops with its name when it is not set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class LiteralCredentialFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LiteralCredentialAnalyzer.Id];

    protected override string Title => "Read the credential from the environment";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is ExpressionSyntax && !MustBeConstant(node)
            && diagnostic.Properties.TryGetValue(LiteralCredentialAnalyzer.Variable, out var variable)
            && variable is not null)
        {
            var read = SyntaxFactory.ParseExpression(VariableReadBefore(node) is { } other
                ? Refusal(other)
                : $"global::System.Environment.GetEnvironmentVariable(\"{variable}\") ?? {Refusal(variable)}");
            editor.ReplaceNode(
                node,
                read.WithTriviaFrom(node).WithAdditionalAnnotations(
                    Simplifier.Annotation, Simplifier.AddImportsAnnotation));
        }
    }

    private static string Refusal(string variable) =>
        $"throw new global::System.InvalidOperationException(\"{variable} is not set.\")";

    // GetEnvironmentVariable("GL_TOKEN") ?? "literal" reads the environment already.
    private static string? VariableReadBefore(SyntaxNode node) =>
        node.Parent is BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.CoalesceExpression,
            Left: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetEnvironmentVariable" },
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string variable } }],
            },
            Right: var right,
        }
        && right == node && IsPlain(variable)
            ? variable
            : null;

    private static bool IsPlain(string variable) =>
        variable.All(static character => char.IsLetterOrDigit(character) || character == '_');

    private static bool MustBeConstant(SyntaxNode node) => node.Ancestors().Any(
        ancestor => ancestor is AttributeSyntax
            || (ancestor is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));
}
