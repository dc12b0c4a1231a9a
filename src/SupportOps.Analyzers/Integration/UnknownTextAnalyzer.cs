using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// Finds constants that stand where the text of a known value is meant, or are compared with one, and are none.
/// </summary>
internal abstract class UnknownTextAnalyzer : DomainAnalyzer
{
    /// <summary>The type of the known values; one of <see cref="TypeNames"/>.</summary>
    protected abstract string TypeName { get; }

    /// <summary>Whether the rule looks at a project at all.</summary>
    protected virtual bool AppliesTo(Domain domain) => true;

    protected sealed override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (!AppliesTo(domain) || KnownTexts.Of(domain, TypeName) is not { } known)
        {
            return;
        }

        var marks = new Marks<ITypeSymbol>(
            domain,
            TypeNames.TextOf,
            static data => data.ConstructorArguments is [{ Value: ITypeSymbol type }] ? type : null);
        var comparisons = new TextComparisons(marks, known.Type);
        Places.Register(context, LookAtPlace);
        comparisons.Register(context, Check);

        void LookAtPlace(OperationAnalysisContext operation, ISymbol place, IOperation value)
        {
            if (value.Text() is not null)
            {
                if (IsPlace(place))
                {
                    Check(operation, value, anyCase: false);
                }
            }
            else if (Elements.Count(value) is > 0 and var count && IsPlace(place))
            {
                for (var index = 0; index < count; index++)
                {
                    Check(operation, Elements.At(value, index), anyCase: false);
                }
            }
        }

        bool IsPlace(ISymbol place) => SymbolEqualityComparer.Default.Equals(marks.Of(place), known.Type);

        void Check(OperationAnalysisContext operation, IOperation value, bool anyCase)
        {
            if (value.Text() is { } text && !known.Contains(text)
                && !(anyCase && known.ContainsInAnyCase(text)) && !RefusalExpected.At(value))
            {
                Report(operation, value, text, known);
            }
        }
    }

    /// <summary>Reports a text, unless it is allowed otherwise.</summary>
    protected abstract void Report(OperationAnalysisContext context, IOperation value, string text, KnownTexts known);
}
