using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2003: a bare id, or another text, where the whole address of a resource is needed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BareResourceIdAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2003";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Resource not named by its whole address",
        "'{0}' is not the whole address of a resource: write it like '{1}'",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Calendly names organizations, users and subscriptions by whole addresses; a bare id is refused.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (RefusalExpected.In(domain))
        {
            return;
        }

        var marks = new Marks<AddressShape>(domain, TypeNames.WholeAddress, Read);
        Places.Register(context, Look);

        void Look(OperationAnalysisContext operation, ISymbol place, IOperation value)
        {
            if (value.Text() is { } text && marks.Of(place) is { } shape && !shape.Fits(text)
                && !RefusalExpected.At(value) && !RefusalExpected.IsCaught(value))
            {
                operation.ReportDiagnostic(
                    Diagnostic.Create(Rule, value.Syntax.GetLocation(), text, shape.Correct(text)));
            }
        }
    }

    private static AddressShape? Read(AttributeData data) => data.ConstructorArguments is
        [{ Value: string { Length: > 0 } host }, { Value: string { Length: > 0 } collection }]
            ? new AddressShape(host, collection)
            : null;
}
