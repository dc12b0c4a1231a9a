using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1005: the address of one Zendesk instance under the name of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ForeignAddressAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1005";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Base address of one instance with the client of the other",
        "Host '{0}' is Zendesk instance '{1}', but this is set for '{2}': use {3}",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The audit of one instance would read the agents of the other and judge them by foreign role ids.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.ZendeskInstance) is null)
        {
            return;
        }

        var purpose = new AddressPurpose(domain);
        context.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzeClient, OperationKind.ObjectCreation);

        void AnalyzeAssignment(OperationAnalysisContext operation)
        {
            var assignment = (ISimpleAssignmentOperation)operation.Operation;
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: "BaseAddress" or "Host" } target)
            {
                Check(operation, assignment.Value, purpose.OfMember(assignment, target.Property));
            }
        }

        void AnalyzeClient(OperationAnalysisContext operation)
        {
            var creation = (IObjectCreationOperation)operation.Operation;
            if (domain.Is(creation.Type, TypeNames.ZendeskClient) && creation.Arguments is [var address, ..])
            {
                Check(operation, address.Value, purpose.OfTarget(creation));
            }
        }

        void Check(OperationAnalysisContext operation, IOperation address, string? expected)
        {
            if (expected is not null && AddressPurpose.HostOf(address) is { } host
                && purpose.Accounts.OfHost(host) is { } actual && actual != expected)
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rule, address.Syntax.GetLocation(), host, actual, expected, purpose.Remedy(expected)));
            }
        }
    }
}
