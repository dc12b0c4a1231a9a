using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2009: one request for each item, where one request answers for many.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SingleCallInLoopAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2009";

    /// <summary>Property of the finding: name of the method for many.</summary>
    public const string Bulk = "Bulk";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Single-item call in a loop although a bulk method exists",
        "'{0}' sends a request for each item: '{1}' answers for many with one",
        RuleCategory.Integration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The vendors limit requests, not items; the coding standards ask for as few requests as possible.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.BulkAlternative) is null)
        {
            return;
        }

        var methods = new BulkMethods(domain);
        var loops = new ItemLoops(domain.Compilation);
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (methods.Of(call.TargetMethod) is { } bulk && loops.VisitsItemsBy(call))
                {
                    var properties = ImmutableDictionary<string, string?>.Empty.Add(Bulk, bulk);
                    operation.ReportDiagnostic(Diagnostic.Create(
                        Rule, call.Syntax.GetLocation(), properties, call.TargetMethod.Name, bulk));
                }
            },
            OperationKind.Invocation);
    }
}
