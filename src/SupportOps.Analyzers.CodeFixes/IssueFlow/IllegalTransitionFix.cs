using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3001: names the stage that follows, where there is but one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class IllegalTransitionFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [IllegalTransitionAnalyzer.Id];

    protected override string Title => "Move to the stage that follows";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } written
            || !diagnostic.Properties.TryGetValue(IllegalTransitionAnalyzer.Successor, out var successor)
            || Domain.Of(editor.SemanticModel.Compilation) is not { } domain
            || domain.Find(TypeNames.Stage) is not { } stage
            || domain.Knowledge.OfType(stage).FirstOrDefault(known => Equals(known.Value, successor)) is not { } right)
        {
            return;
        }

        editor.ReplaceNode(written, editor.Generator.NameOf(right).WithTriviaFrom(written));
    }
}
