using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2010: a client made for one use, although a factory pools the connections of clients.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnmanagedHttpClientAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2010";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "New HttpClient although IHttpClientFactory is referenced",
        "This HttpClient has connections of its own: take one from IHttpClientFactory, or keep it in a static field",
        RuleCategory.Integration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Each client opens connections that stay in use for minutes after it is disposed.",
        RulePage.Of(Id));

    private static readonly ImmutableHashSet<string> TestFrameworks = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.HttpClientFactory) is null
            || domain.Find(TypeNames.HttpClient) is not { } client
            || domain.Compilation.ReferencedAssemblyNames.Any(name => TestFrameworks.Contains(name.Name)))
        {
            return;
        }

        var entry = domain.Compilation.GetEntryPoint(context.CancellationToken);
        context.RegisterOperationAction(
            operation =>
            {
                var creation = (IObjectCreationOperation)operation.Operation;
                if (SymbolEqualityComparer.Default.Equals(creation.Type, client)
                    && IsForOneUse(creation, operation.ContainingSymbol, entry))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Rule, creation.Syntax.GetLocation()));
                }
            },
            OperationKind.ObjectCreation);
    }

    private static bool IsForOneUse(IObjectCreationOperation creation, ISymbol containing, IMethodSymbol? entry) =>
        containing is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor }
        && !SymbolEqualityComparer.Default.Equals(containing, entry)
        && !IsKept(creation)
        && !SharesHandler(creation);

    // How long an object with a field lives is not told by the type, so that is left alone.
    private static bool IsKept(IOperation creation)
    {
        for (var parent = creation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation }:
                    return true;
                case IConversionOperation or ICoalesceOperation or IConditionalOperation or IParenthesizedOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    // The connections are those of the handler; one that comes from elsewhere is shared.
    private static bool SharesHandler(IObjectCreationOperation creation) =>
        creation.Arguments is [{ Value: { } handler }, ..] && Unconverted(handler) is not IObjectCreationOperation;

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
