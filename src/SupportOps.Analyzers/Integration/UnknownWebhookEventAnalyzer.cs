using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2001: the name of a webhook event that nobody sends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownWebhookEventAnalyzer : UnknownTextAnalyzer
{
    public const string Id = "SOP2001";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unknown webhook event",
        "'{0}' is no webhook event that is known: {1}",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A subscription to a name that does not exist is refused, and a comparison with it is never true.",
        RulePage.Of(Id));

    private const string Permission = "AllowsUnknownEvents";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override string TypeName => TypeNames.CalendlyEventName;

    protected override void Report(OperationAnalysisContext context, IOperation value, string text, KnownTexts known)
    {
        // No event has an empty name: who compares with it asks whether there is a name at all.
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(value.Syntax.SyntaxTree);
        if (text.Length == 0 || IsPermitted(value)
            || RuleOptions.CalendlyExtraEvents.Read(options).Contains(text, StringComparer.Ordinal))
        {
            return;
        }

        var remedy = known.Nearest(text) is { } nearest
            ? $"did you mean '{nearest.Value}'"
            : $"check its spelling, or name it in {RuleOptions.CalendlyExtraEvents.Key}";
        context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), text, remedy));
    }

    private static bool IsPermitted(IOperation value)
    {
        for (var operation = value.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IObjectOrCollectionInitializerOperation initializer
                && Initialization.Find(initializer, Permission)?.ConstantValue is { HasValue: true, Value: true })
            {
                return true;
            }
        }

        return false;
    }
}
