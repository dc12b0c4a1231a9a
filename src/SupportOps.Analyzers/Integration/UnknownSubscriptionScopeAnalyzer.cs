using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2002: a scope that no subscription can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownSubscriptionScopeAnalyzer : UnknownTextAnalyzer
{
    public const string Id = "SOP2002";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unknown subscription scope",
        "'{0}' is no scope of a webhook subscription: {1}",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Calendly refuses a subscription with any other scope than the documented ones.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override string TypeName => TypeNames.SubscriptionScope;

    protected override bool AppliesTo(Domain domain) => !RefusalExpected.In(domain);

    protected override void Report(OperationAnalysisContext context, IOperation value, string text, KnownTexts known)
    {
        var remedy = known.Nearest(text) is { } nearest
            ? $"did you mean '{nearest.Value}'"
            : $"use one of {known.List()}";
        context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), text, remedy));
    }
}
