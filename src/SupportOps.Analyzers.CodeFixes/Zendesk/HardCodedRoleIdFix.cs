using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>SOP1001: writes the name of the role.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class HardCodedRoleIdFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [HardCodedRoleIdAnalyzer.Id];

    protected override string Title => "Use the name of the role";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = editor.SemanticModel;
        if (model.GetOperation(node, cancellationToken) is not ILiteralOperation { ConstantValue.Value: long number }
            || MustBeConstant(node)
            || Domain.Of(model.Compilation)?.Knowledge.WithNumber(number) is not [var only])
        {
            return;
        }

        var name = editor.Generator.NameOf(only);
        if (node.Parent?.Parent?.Parent is BaseObjectCreationExpressionSyntax creation
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(creation, cancellationToken).Type, only.Type))
        {
            editor.ReplaceNode(creation, name.WithTriviaFrom(creation));
            return;
        }

        editor.ReplaceNode(node, editor.Generator.MemberAccessExpression(name, "Value").WithTriviaFrom(node));
    }

    private static bool MustBeConstant(SyntaxNode node) => node.Ancestors().Any(
        ancestor => ancestor is AttributeSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax
            or RelationalPatternSyntax or GotoStatementSyntax or EnumMemberDeclarationSyntax or ParameterSyntax
            or LocalDeclarationStatementSyntax { IsConst: true }
        || (ancestor is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));
}
