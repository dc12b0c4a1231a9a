using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3006: the text of a label that has a constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LabelLiteralAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3006";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Label literal although a typed member exists",
        "'{0}' is '{1}': use the member, which the compiler checks",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A member cannot be mistyped, and its uses are found when the flow changes.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        var known = domain.Knowledge;
        context.RegisterOperationAction(Analyze, OperationKind.Literal);

        void Analyze(OperationAnalysisContext operation)
        {
            var literal = (ILiteralOperation)operation.Operation;
            if (WholeText.Of(literal) is { } text
                && LabelScopes.NameStart(text) > 0
                && Find(known, text) is { } member
                && !LabelDeclaration.Contains(operation.ContainingSymbol, domain))
            {
                operation.ReportDiagnostic(
                    Diagnostic.Create(Rule, literal.Syntax.GetLocation(), text, member.Display));
            }
        }
    }

    /// <summary>The first constant with the text of a label; null for none.</summary>
    internal static KnownMember? Find(Knowledge known, string label)
    {
        foreach (var member in known.WithText(label))
        {
            if (member.Symbol is IFieldSymbol { IsConst: true })
            {
                return member;
            }
        }

        return null;
    }
}
