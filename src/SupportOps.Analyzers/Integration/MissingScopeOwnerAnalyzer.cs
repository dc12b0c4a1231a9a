using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2004: a subscription to the events of one user that does not say whose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingScopeOwnerAnalyzer : UnmetRequirementAnalyzer
{
    public const string Id = "SOP2004";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Subscription scope without its owner",
        "The scope '{0}' needs {1}: set it to the whole address of whose events are meant",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Calendly refuses a subscription to the events of one user that names no user.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override bool Concerns(Requirement requirement) => requirement.Value is null;

    protected override void Report(
        OperationAnalysisContext context,
        IOperation culprit,
        string holder,
        Requirement requirement,
        IPropertySymbol? unset) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Rule, culprit.Syntax.GetLocation(), holder, requirement.Property));
}
