using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6007: an exception that does not say what happened.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ExceptionMessageAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6007";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Exception without a message that helps",
        "{0} is thrown {1}: say what is wrong and what to do, in three words or more",
        RuleCategory.Readability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Whoever reads the message at night has nothing else; the name of the type does not tell what to do.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName("System.Exception") is not null)
        {
            context.RegisterOperationAction(Analyze, OperationKind.Throw);
        }
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (ThrownException.Of((IThrowOperation)context.Operation) is not { Type: { } type } thrown
            || FindFault(thrown, type) is not { } fault)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Rule, thrown.Syntax.GetLocation(), type.Name, fault));
    }

    private static string? FindFault(IObjectCreationOperation thrown, ITypeSymbol type)
    {
        if (ThrownException.MessageOf(thrown) is { } message)
        {
            return MessageWords.AreFew(message) ? "with a message of one or two words" : null;
        }

        return ThrownException.LacksMessage(thrown, type) ? "without a message" : null;
    }
}
