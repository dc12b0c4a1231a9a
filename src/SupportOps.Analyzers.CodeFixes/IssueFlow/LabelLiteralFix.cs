using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SupportOps.Analyzers.CodeFixes.Infrastructure;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.IssueFlow;

namespace SupportOps.Analyzers.CodeFixes.IssueFlow;

/// <summary>SOP3006: writes the member. It is a constant, so it may stand wherever the text stood.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class LabelLiteralFix : RuleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LabelLiteralAnalyzer.Id];

    protected override string Title => "Use the member of the label";

    protected override void Edit(
        DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (editor.SemanticModel.GetConstantValue(node, cancellationToken).Value is string label
            && Domain.Of(editor.SemanticModel.Compilation) is { } domain
            && LabelLiteralAnalyzer.Find(domain.Knowledge, label) is { } member)
        {
            editor.ReplaceNode(node, editor.Generator.NameOf(member).WithTriviaFrom(node));
        }
    }
}
