using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3004: writes the label that was meant, by its member where it has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class UnknownLabelFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownLabelAnalyzer.Id];

    protected override string Title => "Use the label that was meant";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(UnknownLabelAnalyzer.Meant, out var meant) || meant is null
            || Domain.Of(editor.SemanticModel.Compilation) is not { } domain)
        {
            return;
        }

        var replacement = LabelLiteralAnalyzer.Find(domain.Knowledge, meant) is { } member
            ? editor.Generator.NameOf(member)
            : editor.Generator.LiteralExpression(meant);
        editor.ReplaceNode(node, replacement.WithTriviaFrom(node));
    }
}
