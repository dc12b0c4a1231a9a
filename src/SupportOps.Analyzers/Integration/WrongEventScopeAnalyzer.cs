using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2005: an event in a subscription whose scope never brings it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WrongEventScopeAnalyzer : UnmetRequirementAnalyzer
{
    public const string Id = "SOP2005";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Webhook event outside its scope",
        "{0} needs the scope '{1}': {2}",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Some events are delivered to subscriptions of one scope only; Calendly refuses others.",
        RulePage.Of(Id));

    private const string Apart = "create a separate subscription for it";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override bool Concerns(Requirement requirement) => requirement.Value is not null;

    protected override void Report(
        OperationAnalysisContext context,
        IOperation culprit,
        string holder,
        Requirement requirement,
        IPropertySymbol? unset) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            culprit.Syntax.GetLocation(),
            holder,
            requirement.Value,
            unset is null ? Apart : $"set {unset.Name} to those of the scope that is set here"));
}
