using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1002: a role, an instance or a policy of one Zendesk instance meets one of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MixedInstanceAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1002";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Role id of one instance used with the other",
        "'{0}' belongs to the Zendesk instance '{1}', but '{2}' to the instance '{3}': use {4}",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A role id means nothing in another Zendesk instance, so such a check never finds what it looks for.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.OfInstance) is null || domain.Find(TypeNames.RoleId) is null)
        {
            return;
        }

        var meetings = new InstanceMeetings(domain);
        context.RegisterOperationAction(meetings.Compare, OperationKind.Binary);
        context.RegisterOperationAction(meetings.Call, OperationKind.Invocation);
        context.RegisterOperationAction(meetings.Create, OperationKind.ObjectCreation);
        context.RegisterOperationAction(meetings.Copy, OperationKind.With);
        context.RegisterOperationAction(meetings.Assign, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(meetings.Initialize, OperationKind.FieldInitializer);
        context.RegisterOperationAction(meetings.Initialize, OperationKind.PropertyInitializer);
        context.RegisterOperationAction(meetings.Return, OperationKind.Return);
    }
}
