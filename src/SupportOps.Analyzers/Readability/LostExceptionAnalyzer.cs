using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6008: a catch that logs the message and drops the exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LostExceptionAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6008";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Catch reports only the message of the exception",
        "'{0}' writes {1}.Message and drops the rest: give it {1} as well, so that type, inner exception and place "
            + "stay",
        RuleCategory.Readability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The message alone tells neither where it happened nor what caused it.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName("System.Exception") is not { } exception)
        {
            return;
        }

        context.RegisterOperationAction(Analyze, OperationKind.CatchClause);

        void Analyze(OperationAnalysisContext operation)
        {
            var clause = (ICatchClauseOperation)operation.Operation;
            if (clause.ExceptionDeclarationOrExpression is not IVariableDeclaratorOperation { Symbol: var caught })
            {
                return;
            }

            var uses = new CaughtUses(caught);
            uses.Walk(clause.Handler);
            if (uses.FirstReport is { } report
                && LoggingOverload.PositionOfException(report.TargetMethod, exception) is not null)
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rule, report.Syntax.GetLocation(), report.TargetMethod.Name, caught.Name));
            }
        }
    }
}
