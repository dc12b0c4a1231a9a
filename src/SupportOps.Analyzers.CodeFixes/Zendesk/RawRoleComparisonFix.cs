using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.CodeFixes.Zendesk;

/// <summary>SOP1003: compares the role with a role.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class RawRoleComparisonFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RawRoleComparisonAnalyzer.Id];

    protected override string Title => "Compare the role with a role";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is not BinaryExpressionSyntax binary
            || Domain.Of(editor.SemanticModel.Compilation) is not { } domain
            || domain.Find(TypeNames.RoleId) is not { } role)
        {
            return;
        }

        var writer = new RoleWriter(editor, domain, role);
        if (writer.Of(binary.Left) is { } left && writer.Of(binary.Right) is { } right)
        {
            editor.ReplaceNode(binary, binary
                .WithLeft((ExpressionSyntax)left.WithTriviaFrom(binary.Left))
                .WithRight((ExpressionSyntax)right.WithTriviaFrom(binary.Right)));
        }
    }
}
