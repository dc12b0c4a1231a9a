using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1007: a member's agent is looked for by name alone or by e-mail address alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LooseMatchAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1007";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Membership test by name alone or e-mail alone",
        "Member and agent are matched by {0} alone: compare the Zendesk id of the team file first, as audit rules do",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Names and addresses change and occur twice; the id of the team file decides, and an address only without one.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.TeamMember) is not { } member || domain.Find(TypeNames.Agent) is not { } agent)
        {
            return;
        }

        var exported = domain.Find(TypeNames.ExportedUser);
        var profile = domain.Find(TypeNames.ZendeskProfile);
        context.RegisterOperationAction(Analyze, OperationKind.Binary, OperationKind.Invocation);

        void Analyze(OperationAnalysisContext operation)
        {
            if (Equality.TryRead(operation.Operation, out var equality)
                && Identity(equality.Left) is { } left && Identity(equality.Right) is { } right
                && (IsPair(left, right) || IsPair(right, left))
                && (IsEach(left) || IsEach(right))
                && !LooksAtIds(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    operation.Operation.Syntax.GetLocation(),
                    left.Property.Name is "Name" ? "name" : "e-mail address"));
            }
        }

        bool IsPair(IPropertyReferenceOperation one, IPropertyReferenceOperation other) =>
            one.Property.Name == other.Property.Name
            && SymbolEqualityComparer.Default.Equals(one.Property.ContainingType, member)
            && IsAccount(other.Property.ContainingType);

        bool IsAccount(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, agent)
            || (exported is not null && SymbolEqualityComparer.Default.Equals(type, exported));

        bool LooksAtIds(IOperation comparison)
        {
            foreach (var other in new OperationWalk(comparison.Root()))
            {
                if (other is IPropertyReferenceOperation { Property: { Name: "Id", ContainingType: var type } }
                    && (IsAccount(type) || SymbolEqualityComparer.Default.Equals(type, profile)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The case of both sides may have been folded by hand.
    private static IPropertyReferenceOperation? Identity(IOperation value)
    {
        var bare = value.Bare();
        while (bare is IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } call
            && call.Receiver() is { } receiver)
        {
            bare = receiver;
        }

        return bare is IPropertyReferenceOperation { Property.Name: "Name" or "Email" } property ? property : null;
    }

    // One of many: the parameter of a lambda, the variable of a loop. A pair that a rule is given is matched already.
    private static bool IsEach(IPropertyReferenceOperation property) => property.Receiver() switch
    {
        IParameterReferenceOperation parameter =>
            parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction },
        ILocalReferenceOperation local => local.Local.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax() is ForEachStatementSyntax,
        _ => false,
    };
}
