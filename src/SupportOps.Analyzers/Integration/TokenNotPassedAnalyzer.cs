using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// SOP2011: a call of SupportOps without the token that is at hand, where CA2016 of the SDK does not look.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TokenNotPassedAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2011";

    /// <summary>Property of the finding: the expression to pass; absent where several could be meant.</summary>
    public const string Token = "Token";

    /// <summary>Property of the finding: name of the parameter that takes it.</summary>
    public const string Parameter = "Parameter";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "SupportOps async call without the token in scope",
        "'{0}' cannot be stopped: pass '{1}', or CancellationToken.None if it shall go on when the caller has left",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Calls wait for the limits of the vendors, so a caller who has left may be waited for during minutes.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.CancellationToken) is not { } token)
        {
            return;
        }

        var tokens = new TokensInScope(domain, token);
        var elsewhere = new StoppedElsewhere(domain, token);
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (OwnAssemblies.Declare(call.TargetMethod)
                    && LeftOut(call, token) is { } parameter
                    && !tokens.IsSeenBySdk(call, operation.ContainingSymbol)
                    && !elsewhere.Covers(call)
                    && tokens.Find(call, operation.ContainingSymbol) is { } found)
                {
                    Report(operation, parameter, found);
                }
            },
            OperationKind.Invocation);
    }

    private static void Report(OperationAnalysisContext context, IParameterSymbol parameter, FoundTokens found)
    {
        var call = (IInvocationOperation)context.Operation;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(Token, found.Single)
            .Add(Parameter, parameter.Name);
        context.ReportDiagnostic(
            Diagnostic.Create(Rule, call.Syntax.GetLocation(), properties, call.TargetMethod.Name, found.Text));
    }

    private static IParameterSymbol? LeftOut(IInvocationOperation call, INamedTypeSymbol token)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter }
                && SymbolEqualityComparer.Default.Equals(parameter.Type, token))
            {
                return parameter;
            }
        }

        return null;
    }
}
