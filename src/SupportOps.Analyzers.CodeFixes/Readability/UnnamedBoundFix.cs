using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Readability;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>SOP6010: makes a constant of the number, or a read-only field of the span of time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class UnnamedBoundFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnnamedBoundAnalyzer.Id];

    protected override string Title => "Make it a constant";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } value
            || value.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || type is InterfaceDeclarationSyntax
            || !diagnostic.Properties.TryGetValue(UnnamedBoundAnalyzer.Bound, out var bound)
            || bound is null)
        {
            return;
        }

        var present = editor.GetChangedRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .First(other => other.Identifier.ValueText == type.Identifier.ValueText && IsAtSamePlace(other, type));
        var name = BoundName.For(bound, value, present);
        if (!BoundName.IsDeclared(name, present))
        {
            editor.InsertMembers(type, 0, [Declaration(editor.Generator, name, value)]);
        }

        editor.ReplaceNode(value, SyntaxFactory.IdentifierName(name).WithTriviaFrom(value));
    }

    private static bool IsAtSamePlace(TypeDeclarationSyntax one, TypeDeclarationSyntax other) => one.Ancestors()
        .OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText)
        .SequenceEqual(
            other.Ancestors().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText),
            StringComparer.Ordinal);

    private static SyntaxNode Declaration(SyntaxGenerator generator, string name, ExpressionSyntax value) =>
        value is LiteralExpressionSyntax
            ? generator.FieldDeclaration(
                name,
                generator.TypeExpression(SpecialType.System_Int32),
                Accessibility.Private,
                DeclarationModifiers.Const,
                value.WithoutTrivia())
            : generator.FieldDeclaration(
                name,
                SyntaxFactory.IdentifierName(nameof(TimeSpan)),
                Accessibility.Private,
                DeclarationModifiers.Static | DeclarationModifiers.ReadOnly,
                value.WithoutTrivia());
}
