using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Deliveries;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2006: what a payload says is believed before its signature is checked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnverifiedPayloadAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2006";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Payload read before its verification",
        "'{0}' reads a payload whose signature is not checked yet: verify it first, then read the verified delivery",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Anybody can send a body to a webhook; until its signature is checked, no parser and no code should meet it.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.CalendlySignature) is not { } signature)
        {
            return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (Verification.Is(call, signature))
                {
                    LookBefore(operation, call, signature, domain);
                }
                else if (call.TargetMethod.Name == PayloadReading.ReadUnsigned)
                {
                    LookAtUnsigned(operation, call, signature, domain);
                }
            },
            OperationKind.Invocation);
    }

    private static void LookBefore(
        OperationAnalysisContext context, IInvocationOperation verification, INamedTypeSymbol signature, Domain domain)
    {
        var function = verification.FunctionOf();
        if (FirstVerification(function, signature) != verification || IsVerifiedUpstream(context, domain))
        {
            return;
        }

        foreach (var other in new OperationWalk(function))
        {
            if (other is IInvocationOperation call && PayloadReading.Is(call)
                && Function.MayPrecede(call, verification) && IsOfSamePayload(call, verification))
            {
                Report(context, call);
            }
        }
    }

    // It is made for files; what came over the network must not get there without a verification.
    private static void LookAtUnsigned(
        OperationAnalysisContext context, IInvocationOperation call, INamedTypeSymbol signature, Domain domain)
    {
        if (PayloadReading.Is(call) && FirstVerification(call.FunctionOf(), signature) is null
            && PayloadOrigins.OfArguments(call).IncludeRequest && !IsVerifiedUpstream(context, domain))
        {
            Report(context, call);
        }
    }

    private static IInvocationOperation? FirstVerification(IOperation function, INamedTypeSymbol signature)
    {
        foreach (var other in new OperationWalk(function))
        {
            if (other is IInvocationOperation call && Verification.Is(call, signature) && call.FunctionOf() == function)
            {
                return call;
            }
        }

        return null;
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, call.Syntax.GetLocation(), $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}"));

    private static bool IsOfSamePayload(IInvocationOperation reading, IInvocationOperation verification)
    {
        var read = PayloadOrigins.OfArguments(reading);
        return read.IncludeRequest
            || (Verification.BodyOf(verification) is { } body && PayloadOrigins.Of(body).Overlap(read));
    }

    private static bool IsVerifiedUpstream(OperationAnalysisContext context, Domain domain)
    {
        if (context.Operation.FunctionOf() is ILocalFunctionOperation { Symbol: var local } && IsMarked(local, domain))
        {
            return true;
        }

        for (var symbol = context.ContainingSymbol; symbol is not null and not INamespaceSymbol;
            symbol = symbol.ContainingSymbol)
        {
            if (IsMarked(symbol, domain))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(ISymbol symbol, Domain domain) =>
        symbol.GetAttributes().Any(data => domain.Is(data.AttributeClass, TypeNames.VerifiedUpstream));
}
