using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1001: the number of a role that has a name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HardCodedRoleIdAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Hard-coded custom role id",
        "{0} is a custom role: use {1}, so that the instance it belongs to is visible",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A role id means something in its own Zendesk instance only, and its digits do not tell which.",
        RulePage.Of(Id));

    private const string Undeclared = "a name declared in a type marked [OfInstance]";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.RoleId) is not { } role)
        {
            return;
        }

        var digits = new RoleDigits(domain, role);
        var extra = new ExtraRoleIds(context.Options.AnalyzerConfigOptionsProvider);
        var isTest = TestFramework.IsReferencedBy(context.Compilation);
        context.RegisterOperationAction(Analyze, OperationKind.Literal);

        void Analyze(OperationAnalysisContext operation)
        {
            var literal = (ILiteralOperation)operation.Operation;
            if (!digits.TryRead(literal, out var number))
            {
                return;
            }

            var member = digits.Find(number);
            var tree = literal.Syntax.SyntaxTree;
            if ((member is null && !extra.Contains(number, tree))
                || (isTest && RuleOptions.RoleIdsInTests.Read(extra.Options(tree)))
                || digits.IsDeclaration(operation.ContainingSymbol))
            {
                return;
            }

            operation.ReportDiagnostic(Diagnostic.Create(
                Rule, literal.Syntax.GetLocation(), number, member?.Display ?? Undeclared));
        }
    }
}
