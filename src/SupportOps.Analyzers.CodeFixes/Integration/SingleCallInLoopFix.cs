using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Integration;

namespace SupportOps.Analyzers.CodeFixes.Integration;

/// <summary>
/// SOP2009: asks for all items before the loop, where the loop does nothing else with an item than ask for it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class SingleCallInLoopFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [SingleCallInLoopAnalyzer.Id];

    protected override string Title => "Ask for all items at once";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is InvocationExpressionSyntax call
            && diagnostic.Properties.TryGetValue(SingleCallInLoopAnalyzer.Bulk, out var bulk) && bulk is not null
            && ItemLoop.Read(call, editor.SemanticModel, cancellationToken) is { } loop
            && loop.FindBulk(bulk) is { } method)
        {
            editor.ReplaceNode(loop.Statement, loop.Rewrite(method));
        }
    }
}
