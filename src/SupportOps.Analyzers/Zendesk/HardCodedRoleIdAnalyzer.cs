using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1001: the number of a role that has a name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HardCodedRoleIdAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Hard-coded custom role id",
        "{0} is the custom role '{1}': use the name, so that the instance it belongs to is visible",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A role id means something in its own Zendesk instance only, and its digits do not tell which.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.RoleId) is not { } role)
        {
            return;
        }

        var known = domain.Knowledge;
        context.RegisterOperationAction(Analyze, OperationKind.Literal);

        void Analyze(OperationAnalysisContext operation)
        {
            var literal = (ILiteralOperation)operation.Operation;
            if (literal.ConstantValue.Value is long number
                && known.WithNumber(number) is { Length: > 0 } members
                && !IsDeclaration(operation.ContainingSymbol, domain))
            {
                operation.ReportDiagnostic(
                    Diagnostic.Create(Rule, literal.Syntax.GetLocation(), number, members[0].Display));
            }
        }
    }

    private static bool IsDeclaration(ISymbol symbol, Domain domain) =>
        symbol.ContainingType is { } type
        && type.GetAttributes().Any(attribute => domain.Is(attribute.AttributeClass, TypeNames.OfInstance));
}
